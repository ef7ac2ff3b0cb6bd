import { i18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { Temporal } from 'temporal-polyfill';

import { ageInYears, type CalendarDate, type PartialDate } from '../../shared/values/calendar-date.ts';
import type { Instant } from '../../shared/values/instant.ts';

/** The zone in which times are shown and typed: the facility's, whatever this computer's clock is set to. */
let shownZone = Temporal.Now.timeZoneId();

/** Shows and reads times in a zone from now on. Called with the facility's once somebody is signed in. */
export function showTimesIn(timeZone: string): void {
  shownZone = timeZone;
}

/** The zone in which times are shown and typed. */
export const timeZoneShown = (): string => shownZone;

/** A calendar day with the month in letters, such as "Mar 14, 1961". A partial date shows what is known of it. */
export function dayText(on: PartialDate): string {
  if (on.length === 4) return on;
  if (on.length === 7) {
    const month = Temporal.PlainDate.from(`${on}-01`);
    return month.toLocaleString(i18n.locale, { year: 'numeric', month: 'short' });
  }
  return Temporal.PlainDate.from(on).toLocaleString(i18n.locale, { dateStyle: 'medium' });
}

/** A calendar day with its weekday, such as "Monday, Nov 23, 2026". */
export const weekdayText = (on: CalendarDate): string =>
  Temporal.PlainDate.from(on).toLocaleString(i18n.locale, {
    weekday: 'long',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  });

/** The time of day of an instant, such as "2:14 PM", in a zone or else in the facility's. */
export const timeText = (at: Instant, timeZone: string = shownZone): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainTime().toLocaleString(i18n.locale, {
    hour: 'numeric',
    minute: '2-digit',
  });

/** Day and time of an instant, such as "Nov 18, 2026, 3:20 PM", in a zone or else in the facility's. */
export const momentText = (at: Instant, timeZone: string = shownZone): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDateTime().toLocaleString(i18n.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });

/** The calendar day it is now in a time zone. */
export const todayIn = (timeZone: string): CalendarDate => Temporal.Now.plainDateISO(timeZone).toString();

/** "65 y", or "at least 65 y" when only the year or month of birth is known; `null` when nothing is. */
export function ageText(bornOn: PartialDate | null, today: CalendarDate): string | null {
  const years = ageInYears(bornOn, today);
  if (years === null || bornOn === null) return null;
  return i18n._(
    bornOn.length === 10
      ? msg`${plural(years, { one: '# y', other: '# y' })}`
      : msg`at least ${plural(years, { one: '# y', other: '# y' })}`,
  );
}

/** The day with its age, such as "Mar 14, 1961 · 65 y", or "Birth date not known". */
export function birthText(bornOn: PartialDate | null, today: CalendarDate): string {
  if (bornOn === null) return i18n._(msg`Birth date not known`);
  const age = ageText(bornOn, today);
  return age === null ? dayText(bornOn) : `${dayText(bornOn)} · ${age}`;
}

/** How a due day relates to today: "2 days late", "Today", "Tomorrow" or the day itself. */
export function dueText(on: CalendarDate, today: CalendarDate): string {
  const days = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(on), { largestUnit: 'day' }).days;
  if (days === 0) return i18n._(msg`Today`);
  if (days === 1) return i18n._(msg`Tomorrow`);
  if (days === -1) return i18n._(msg`1 day late`);
  const lateDays = -days;
  return days < 0 ? i18n._(msg`${lateDays} days late`) : dayText(on);
}

/** How a due day should look. */
export function dueTone(on: CalendarDate, today: CalendarDate): 'crit' | 'warn' | 'neutral' {
  const order = Temporal.PlainDate.compare(on, today);
  if (order < 0) return 'crit';
  return order === 0 ? 'warn' : 'neutral';
}
