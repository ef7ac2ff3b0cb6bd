import { Temporal } from 'temporal-polyfill';

/** `2026-03-02` as “Monday, March 2, 2026”, or in the words of another language. */
export const longDay = (day: string, language = 'en-US'): string =>
  Temporal.PlainDate.from(day).toLocaleString(language, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    year: 'numeric',
  });

/** `2026-03-02` as “March 2, 2026”; `1948-03` and `1948` as far as they go. */
export function bornDay(day: string): string {
  if (day.length === 4) return day;
  if (day.length === 7)
    return Temporal.PlainDate.from(`${day}-01`).toLocaleString('en-US', { month: 'long', year: 'numeric' });
  return Temporal.PlainDate.from(day).toLocaleString('en-US', {
    month: 'long',
    day: 'numeric',
    year: 'numeric',
  });
}

/** `13:15` as “1:15 PM”. */
export const clockTime = (time: string): string =>
  Temporal.PlainTime.from(time).toLocaleString('en-US', { hour: 'numeric', minute: '2-digit' });
