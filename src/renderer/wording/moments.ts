import { Temporal } from 'temporal-polyfill';

import type { CalendarDate } from '../../shared/values/calendar-date.ts';
import type { Instant } from '../../shared/values/instant.ts';
import { timeZoneShown } from '../locale/dates.ts';

/** A moment as the two fields of a form hold it, in the facility's time zone. */
export interface LocalMoment {
  readonly on: CalendarDate | null;
  /** `HH:MM` on the 24-hour clock. */
  readonly at: string | null;
}

/** The present instant. */
export const now = (): Instant => Temporal.Now.instant().toString({ fractionalSecondDigits: 3 });

/** An instant as day and time at the facility. */
export function localMoment(at: Instant | null): LocalMoment {
  if (at === null) return { on: null, at: null };
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(timeZoneShown());
  return {
    on: local.toPlainDate().toString(),
    at: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** The instant of a day and time at the facility; `null` while either is missing. */
export function instantOf({ on, at }: LocalMoment): Instant | null {
  if (on === null || at === null) return null;
  return Temporal.PlainDate.from(on)
    .toZonedDateTime({ timeZone: timeZoneShown(), plainTime: at })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
}
