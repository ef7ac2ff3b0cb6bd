import { CalendarDate } from '../values/calendar-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** Year, month and day as a calendar day, or `null` when there is no such day. */
function day(year: number, month: number, dayOfMonth: number): string | null {
  const text = `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
  return CalendarDate.safeParse(text).success ? text : null;
}

/** The number of a month by its name or the beginning of it, or 0. */
const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/**
 * A birth date as people type it: `1961-03-14`, `3/14/1961`, `03-14-1961`, `Mar 14, 1961`, `14 March 1961`.
 * Month before day in the forms with slashes, as is usual in the United States.
 *
 * @returns The day as `YYYY-MM-DD`, or `null` when the text is no such date.
 */
export function birthDateIn(text: string): string | null {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  if (numbers) return day(Number(numbers[3]), Number(numbers[1]), Number(numbers[2]));
  const monthFirst = /^([a-z]{3,9})\.? +(\d{1,2}),? +(\d{4})$/i.exec(typed);
  if (monthFirst) return day(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2]));
  const dayFirst = /^(\d{1,2}) +([a-z]{3,9})\.? +(\d{4})$/i.exec(typed);
  if (dayFirst) return day(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1]));
  return null;
}
