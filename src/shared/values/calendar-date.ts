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

/** The calendar day it is at an instant in a time zone (IANA name). */
export function dayAt(instant: string, timeZone: string): CalendarDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** A day some days later (or earlier, when negative). */
export function plusDays(on: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(on).add({ days }).toString();
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}
