import { median, nearestRank } from './summaries.ts';
import type { Observed } from './observed.ts';

/** Days that a referral is given to be answered before it is counted as still unanswered. */
const RESPONSE_WINDOWS = [7, 14, 30] as const;
/** Days that a referral is given to come to an outcome. */
const CLOSURE_WINDOWS = [30, 60, 90] as const;

type ResponseWindow = (typeof RESPONSE_WINDOWS)[number];
type ClosureWindow = (typeof CLOSURE_WINDOWS)[number];
type TimedStep = 'response' | 'contact' | 'service';

/** What the report measures, beside decline reasons. */
export type MeasureName =
  | 'sent'
  | 'needs'
  | 'accepted'
  | 'rejected'
  | 'waiting'
  | 'acceptance-rate'
  | `unanswered-${ResponseWindow}`
  | `time-to-${TimedStep}-${'median' | 'p90'}`
  | `loop-closure-${ClosureWindow}`
  | 'need-met-rate';

/** What a measure says about some rows. */
export interface Counted {
  readonly value: number | null;
  /** What the figure is a part of, or was computed over. */
  readonly n: number;
  /** The rows behind the value: those counted, a share's numerator, or all that a median was computed over. */
  readonly rows: readonly Observed[];
}

/** One measure of the report. */
export interface Measure {
  readonly unit: 'count' | 'share' | 'days';
  readonly of: (all: readonly Observed[]) => Counted;
}

type Select = (all: readonly Observed[]) => readonly Observed[];

const where =
  (test: (row: Observed) => boolean): Select =>
  (all) =>
    all.filter(test);

/** A count of some rows among all. */
export const countOf = (part: Select): Measure => ({
  unit: 'count',
  of: (all) => {
    const rows = part(all);
    return { value: rows.length, n: all.length, rows };
  },
});

/** The share of rows in a whole that pass a test; nothing can be said about an empty whole. */
export const shareOf = (whole: Select, test: (row: Observed) => boolean): Measure => ({
  unit: 'share',
  of: (all) => {
    const within = whole(all);
    const rows = within.filter(test);
    return { value: within.length === 0 ? null : rows.length / within.length, n: within.length, rows };
  },
});

/** Days summarised over the rows in which it happened. Rows in which it has not are told by the unanswered shares. */
const daysOf = (
  days: (row: Observed) => number | null,
  summary: (days: readonly number[]) => number | null,
): Measure => ({
  unit: 'days',
  of: (all) => {
    const rows = all.filter((row) => days(row) !== null);
    return { value: summary(rows.flatMap((row) => days(row) ?? [])), n: rows.length, rows };
  },
});

/** One row for each request about a need: a request sent to three services is one need, not three. */
const firstOfEachReferral: Select = (all) => {
  const first = new Map<string, Observed>();
  for (const row of all) {
    const earlier = first.get(row.row.referralId);
    if (!earlier || row.row.sentAt < earlier.row.sentAt) first.set(row.row.referralId, row);
  }
  return [...first.values()];
};

const isAccepted = ({ row }: Observed): boolean => row.everAccepted;
/** A service that accepted cannot decline any more, so no row is both. */
export const isRejected = ({ row }: Observed): boolean => row.status === 'rejected' && !row.everAccepted;
const isWaiting = ({ row }: Observed): boolean => row.status === 'requested' && row.respondedAt === null;
const isHelped = ({ row }: Observed): boolean =>
  row.outcome === 'need-met' || row.outcome === 'need-partly-met';
const hasOutcome = ({ row }: Observed): boolean => row.outcome !== null && row.closedAt !== null;

/** Sent so long ago that the whole of the last day of the window is over. */
const isOlderThan =
  (days: number) =>
  ({ ageDays }: Observed): boolean =>
    ageDays > days;

/** Neither answered nor ended when the window was over. */
const isUnansweredAfter =
  (days: number) =>
  ({ responseDays, closedDays }: Observed): boolean =>
    (responseDays === null || responseDays > days) && (closedDays === null || closedDays > days);

const hasOutcomeWithin =
  (days: number) =>
  (row: Observed): boolean =>
    hasOutcome(row) && row.closedDays !== null && row.closedDays <= days;

const unanswered = (days: ResponseWindow): Measure =>
  shareOf(where(isOlderThan(days)), isUnansweredAfter(days));
const closed = (days: ClosureWindow): Measure => shareOf(where(isOlderThan(days)), hasOutcomeWithin(days));
const p90 = (days: readonly number[]): number | null => nearestRank(days, 0.9);

/**
 * Every measure, in the order of the report. Rows are one request to one service each, sent within the range.
 *
 * @unit Counts of rows, shares 0 to 1, and calendar days at the facility: sent on Monday and answered on Tuesday is one
 *   day, whatever the hours and whatever the clocks did.
 * @source DOMAIN.md §6.3.
 */
export const MEASURES: Readonly<Record<MeasureName, Measure>> = {
  sent: countOf((all) => all),
  needs: countOf(firstOfEachReferral),
  accepted: countOf(where(isAccepted)),
  rejected: countOf(where(isRejected)),
  waiting: countOf(where(isWaiting)),
  'acceptance-rate': shareOf(
    where((row) => isAccepted(row) || isRejected(row)),
    isAccepted,
  ),
  'unanswered-7': unanswered(7),
  'unanswered-14': unanswered(14),
  'unanswered-30': unanswered(30),
  'time-to-response-median': daysOf(({ responseDays }) => responseDays, median),
  'time-to-response-p90': daysOf(({ responseDays }) => responseDays, p90),
  'time-to-contact-median': daysOf(({ contactDays }) => contactDays, median),
  'time-to-contact-p90': daysOf(({ contactDays }) => contactDays, p90),
  'time-to-service-median': daysOf(({ serviceDays }) => serviceDays, median),
  'time-to-service-p90': daysOf(({ serviceDays }) => serviceDays, p90),
  'loop-closure-30': closed(30),
  'loop-closure-60': closed(60),
  'loop-closure-90': closed(90),
  'need-met-rate': shareOf(where(hasOutcome), isHelped),
};

/** The names of the measures, in the order of the report. */
export const MEASURE_NAMES = Object.keys(MEASURES) as readonly MeasureName[];

/** The measures that every group of a breakdown by domain, service or worker shows. */
export const GROUP_MEASURES: readonly MeasureName[] = [
  'sent',
  'accepted',
  'rejected',
  'waiting',
  'acceptance-rate',
  'time-to-response-median',
  'time-to-contact-median',
  'time-to-service-median',
  'loop-closure-60',
  'need-met-rate',
];

/** What a decline reason shows: how often it was given, and its share of all that was declined. */
export type DeclineMeasure = 'declined' | 'declined-share';
