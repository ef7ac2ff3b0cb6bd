import { dayAt, daysBetween, type CalendarDate } from '../values/calendar-date.ts';
import type { Instant } from '../values/instant.ts';
import type { ReportRow } from './referral-report.ts';

/** What a report counts, and from when and where it looks. */
export interface ReportWindow {
  /** First and last day of sending, both included, at the facility. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** IANA name of the facility's time zone. */
  readonly timeZone: string;
  /** The day of the report: later is not known yet. */
  readonly today: CalendarDate;
}

/** A row with its durations in calendar days from sending, each `null` when it has not happened. */
export interface Observed {
  readonly row: ReportRow;
  readonly responseDays: number | null;
  readonly contactDays: number | null;
  readonly serviceDays: number | null;
  readonly closedDays: number | null;
  /** Days from sending to the day of the report. */
  readonly ageDays: number;
}

/**
 * The rows that count, with their durations: sent within the window, neither draft nor entered in error. Something
 * dated before the day of sending, as old or imported updates may be, has no duration rather than a negative one.
 */
export function observe(
  rows: readonly ReportRow[],
  { from, to, timeZone, today }: ReportWindow,
): readonly Observed[] {
  return rows
    .filter(
      ({ status, sentOn }) =>
        status !== 'draft' && status !== 'entered-in-error' && from <= sentOn && sentOn <= to,
    )
    .map((row) => {
      const since = (instant: Instant | null): number | null => {
        const days = instant === null ? -1 : daysBetween(row.sentOn, dayAt(instant, timeZone));
        return days < 0 ? null : days;
      };
      return {
        row,
        responseDays: since(row.respondedAt),
        contactDays: since(row.contactedAt),
        serviceDays: since(row.serviceStartedAt),
        closedDays: since(row.closedAt),
        ageDays: daysBetween(row.sentOn, today),
      };
    });
}
