import { msg } from '@lingui/core/macro';
import { Temporal } from 'temporal-polyfill';

import type { CalendarDate } from '../../shared/values/calendar-date.ts';
import type { Labels } from '../wording/options.ts';
import type { ReportRange } from './queries.ts';

/** Ranges that are asked for again and again. */
export const PRESETS = ['this-month', 'last-month', 'this-quarter', 'last-quarter'] as const;
/** A range that is asked for again and again. */
export type Preset = (typeof PRESETS)[number];

/** The presets in words. */
export const PRESET_LABELS: Labels<Preset> = {
  'this-month': msg`This month`,
  'last-month': msg`Last month`,
  'this-quarter': msg`This quarter`,
  'last-quarter': msg`Last quarter`,
};

/** How many months each preset holds, and how many such stretches it lies back. */
const SHAPES: Readonly<Record<Preset, { readonly months: 1 | 3; readonly back: 0 | 1 }>> = {
  'this-month': { months: 1, back: 0 },
  'last-month': { months: 1, back: 1 },
  'this-quarter': { months: 3, back: 0 },
  'last-quarter': { months: 3, back: 1 },
};

/** The first and last day of a preset, whole months or quarters of the calendar year. */
export function presetRange(preset: Preset, today: CalendarDate): ReportRange {
  const { months, back } = SHAPES[preset];
  const month = Temporal.PlainDate.from(today).toPlainYearMonth();
  const first = month.subtract({ months: ((month.month - 1) % months) + back * months });
  const last = first.add({ months: months - 1 });
  return {
    from: first.toPlainDate({ day: 1 }).toString(),
    to: last.toPlainDate({ day: last.daysInMonth }).toString(),
  };
}

/** The preset that a range is, or `null`. */
export const presetOf = (range: ReportRange, today: CalendarDate): Preset | null =>
  PRESETS.find((preset) => {
    const { from, to } = presetRange(preset, today);
    return range.from === from && range.to === to;
  }) ?? null;
