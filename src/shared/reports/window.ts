import { Temporal } from 'temporal-polyfill';

import type { CalendarDate } from '../values/calendar-date.ts';
import type { Instant } from '../values/instant.ts';

/**
 * The instants of a range of calendar days in a time zone: from the beginning of the first day up to, and without, the
 * beginning of the day after the last. A day of 23 or 25 hours is one day.
 */
export function instantsOf(
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
  timeZone: string,
): { readonly start: Instant; readonly end: Instant } {
  const beginning = (on: Temporal.PlainDate): Instant =>
    on.toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: 'millisecond' });
  return {
    start: beginning(Temporal.PlainDate.from(from)),
    end: beginning(Temporal.PlainDate.from(to).add({ days: 1 })),
  };
}
