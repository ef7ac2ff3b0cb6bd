import { Temporal } from 'temporal-polyfill';

import { PartialDate } from '../../shared/values/calendar-date.ts';

/** What stands in the three boxes of a partial date, as typed. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** One box of a partial date. */
export type DatePart = keyof DateParts;

const NO_PARTS: DateParts = { year: '', month: '', day: '' };

/**
 * The boxes as one text: `1948`, `1948-03` or `1948-03-02`, and null while all are empty. Boxes that make no date give a
 * text that is no date either (`-03-02`), so that the schema refuses it and a draft keeps it.
 */
export function textOfParts({ year, month, day }: DateParts): string | null {
  const known = [year, month && month.padStart(2, '0'), day && day.padStart(2, '0')];
  while (known.at(-1) === '') known.pop();
  return known.length === 0 ? null : known.join('-');
}

/** The boxes of a text that `textOfParts` gave. */
export function partsOfText(text: string | null): DateParts {
  if (text === null) return NO_PARTS;
  const [year = '', month = '', day = ''] = text.split('-');
  return { year, month, day };
}

/** How a partial date reads with the month in letters, such as "March 1948"; null when it is no date. */
export function partialDateWords(text: string | null, locale: string): string | null {
  if (!PartialDate.safeParse(text).success || text === null) return null;
  if (text.length === 4) return text;
  if (text.length === 10) return Temporal.PlainDate.from(text).toLocaleString(locale, { dateStyle: 'long' });
  const month = Temporal.PlainDate.from(`${text}-01`);
  return month.toLocaleString(locale, { year: 'numeric', month: 'long' });
}

/** Day, month and year in the order in which a language writes them. */
export function datePartOrder(locale: string): readonly DatePart[] {
  const parts = new Intl.DateTimeFormat(locale).formatToParts();
  return parts.flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : []));
}
