import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, without time or zone. */
export const CalendarDate = z.iso.date();
/** A calendar day, `YYYY-MM-DD`, without time or zone. */
export type CalendarDate = z.infer<typeof CalendarDate>;

/**
 * A date of which only the year, or the year and month, may be known: `1948`, `1948-03` or `1948-03-02`.
 *
 * @source FHIR R4 `date`; DOMAIN.md §9.1 (dates at `YYYY` precision).
 */
export const PartialDate = z.union([
  z.iso.date(),
  z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  z.string().regex(/^\d{4}$/),
]);
/** A date of which only the year, or the year and month, may be known. */
export type PartialDate = z.infer<typeof PartialDate>;

/**
 * Age in completed years on a day. With a partial birth date the least age that is certain.
 *
 * @returns Years, 0 or more; `null` when the birth date is unknown or lies after the day.
 */
export function ageInYears(bornOn: PartialDate | null, on: CalendarDate): number | null {
  if (bornOn === null) return null;
  const latestBirth =
    bornOn.length === 4
      ? Temporal.PlainDate.from(`${bornOn}-12-31`)
      : bornOn.length === 7
        ? Temporal.PlainYearMonth.from(bornOn).toPlainDate({
            day: Temporal.PlainYearMonth.from(bornOn).daysInMonth,
          })
        : Temporal.PlainDate.from(bornOn);
  const years = latestBirth.until(Temporal.PlainDate.from(on), { largestUnit: 'year' }).years;
  return years < 0 || Temporal.PlainDate.compare(latestBirth, on) > 0 ? null : years;
}

/** Answers kept of a calculation that lists ask for thousands of times with the same few days. */
function kept<Answer>(work: (key: string) => Answer): (key: string) => Answer {
  const answers = new Map<string, Answer>();
  return (key) => {
    const found = answers.get(key);
    if (found !== undefined) return found;
    if (answers.size >= KEPT_DAYS) answers.clear();
    const answer = work(key);
    answers.set(key, answer);
    return answer;
  };
}

/** Some eleven years. */
const KEPT_DAYS = 4_000;

/** The calendar days that a zone sees within one day of UTC, with the instant at which each begins there. */
interface DaysWithin {
  readonly first: CalendarDate;
  readonly later: readonly { readonly from: string; readonly day: CalendarDate }[];
}

/** Keyed by the day of UTC, a blank and the zone. */
const daysWithin = kept((key: string): DaysWithin => {
  const [utcDay = '', timeZone = ''] = key.split(' ');
  const end = Temporal.PlainDate.from(utcDay).add({ days: 1 }).toZonedDateTime('UTC').toInstant();
  let at = Temporal.PlainDate.from(utcDay).toZonedDateTime('UTC').withTimeZone(timeZone);
  const first = at.toPlainDate().toString();
  const later: { readonly from: string; readonly day: CalendarDate }[] = [];
  for (;;) {
    at = at.add({ days: 1 }).startOfDay();
    if (Temporal.Instant.compare(at.toInstant(), end) >= 0) return { first, later };
    const from = at.toInstant().toString({ smallestUnit: 'millisecond' });
    later.push({ from, day: at.toPlainDate().toString() });
  }
});

/** An instant as it is written here, to the millisecond in UTC: such texts sort as the instants do. */
const SORTABLE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The calendar day it is at an instant in a time zone (IANA name). */
export function dayAt(instant: string, timeZone: string): CalendarDate {
  if (!SORTABLE.test(instant))
    return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const { first, later } = daysWithin(`${instant.slice(0, 10)} ${timeZone}`);
  return later.findLast(({ from }) => from <= instant)?.day ?? first;
}

/** A day some days later (or earlier, when negative). */
export function plusDays(on: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(on).add({ days }).toString();
}

/** Days from the first of January 1970 to a day. */
const dayNumber = kept(
  (on: CalendarDate): number =>
    Temporal.PlainDate.from('1970-01-01').until(Temporal.PlainDate.from(on), { largestUnit: 'day' }).days,
);

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);
