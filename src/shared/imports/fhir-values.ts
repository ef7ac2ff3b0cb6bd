import { isVisible } from '../values/text.ts';
import { Temporal } from 'temporal-polyfill';

import { PartialDate } from '../values/calendar-date.ts';
import { Instant } from '../values/instant.ts';

/** Whether a value is a JSON object, not an array. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Line breaks and other controls, and the marks that can turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu;

/** Text of the file as one line for the screen, or `null` when nothing is left of it. */
export function oneLine(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  return isVisible(line) ? line : null;
}

/** One line each, without the empty ones. */
export function lines(texts: readonly (string | null | undefined)[] | null | undefined): string[] {
  return (texts ?? []).map(oneLine).filter((line) => line !== null);
}

/** Several words as one line, or `null` when there are none. */
export const joined = (texts: readonly (string | null | undefined)[] | null | undefined): string | null =>
  oneLine(lines(texts).join(' '));

const DATE_TIME = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T.*)?$/;

/**
 * The day of a FHIR date or dateTime as it is written there, in the offset of the source; perhaps only a year or month.
 *
 * @returns `null` when there is none, or no such day exists.
 */
export function dayOf(dateTime: string | null | undefined): PartialDate | null {
  const day = DATE_TIME.exec(dateTime ?? '')?.[1];
  return day !== undefined && PartialDate.safeParse(day).success ? day : null;
}

/** The instant of a FHIR dateTime in UTC; `null` when it names only a day, or gives a time without an offset. */
export function instantOf(dateTime: string | null | undefined): Instant | null {
  if (!dateTime?.includes('T')) return null;
  try {
    const instant = Temporal.Instant.from(dateTime).toString({ fractionalSecondDigits: 3 });
    // An offset can push the first or the last hours of the four-digit years out of them.
    return Instant.safeParse(instant).success ? instant : null;
  } catch {
    return null;
  }
}
