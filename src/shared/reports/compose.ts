import type { Instant } from '../values/instant.ts';
import {
  GROUP_MEASURES,
  isRejected,
  MEASURE_NAMES,
  MEASURES,
  countOf,
  shareOf,
  type Measure,
} from './measures.ts';
import { observe, type Observed, type ReportWindow } from './observed.ts';
import type { Figure, FigureKey, ReferralReport, ReportRow } from './referral-report.ts';

type By = ReferralReport['breakdowns'][number]['by'];

/** How rows fall into the groups of a breakdown. */
interface Grouping {
  /** Which group a row belongs to; `null` when it belongs to none. */
  readonly idOf: (row: Observed) => string | null;
  readonly labelOf: (row: ReportRow) => string;
}

/** The reason under which a decline without any, as an import may bring, is counted. */
const NOT_RECORDED = 'not-recorded';

const reasonOf = ({ reasonCode }: ReportRow): string => reasonCode ?? NOT_RECORDED;

const GROUPINGS: Readonly<Record<By, Grouping>> = {
  domain: { idOf: ({ row }) => row.domain, labelOf: ({ domain }) => domain },
  service: {
    idOf: ({ row }) => row.serviceId,
    labelOf: ({ organisationName, serviceName }) => `${organisationName} – ${serviceName}`,
  },
  worker: { idOf: ({ row }) => row.workerId, labelOf: ({ workerName }) => workerName },
  'decline-reason': { idOf: (row) => (isRejected(row) ? reasonOf(row.row) : null), labelOf: reasonOf },
};

const BREAKDOWNS = ['domain', 'service', 'worker', 'decline-reason'] as const satisfies readonly By[];

const groupKey = (by: By, id: string): string => `${by}:${id}`;

const idsOf = (by: By, all: readonly Observed[]): readonly string[] => [
  ...new Set(all.flatMap((row) => GROUPINGS[by].idOf(row) ?? [])),
];

const isIn =
  (by: By, id: string) =>
  (row: Observed): boolean =>
    GROUPINGS[by].idOf(row) === id;

/** A figure with the rows it was counted from. */
interface Source {
  readonly figure: Figure;
  readonly rows: readonly Observed[];
}

function count(all: readonly Observed[], key: FigureKey, { unit, of }: Measure): Source {
  const { value, n, rows } = of(all);
  return { figure: { key, value, unit, n }, rows };
}

/** How often a reason was given, and its share of everything that was declined: both look beyond the group. */
function declineSources(all: readonly Observed[], id: string): readonly Source[] {
  const group = groupKey('decline-reason', id);
  const isThisReason = isIn('decline-reason', id);
  const rejected = (rows: readonly Observed[]): readonly Observed[] => rows.filter(isRejected);
  return [
    count(
      rejected(all),
      { measure: 'declined', group },
      countOf((rows) => rows.filter(isThisReason)),
    ),
    count(all, { measure: 'declined-share', group }, shareOf(rejected, isThisReason)),
  ];
}

function groupSources(all: readonly Observed[], by: By, id: string): readonly Source[] {
  if (by === 'decline-reason') return declineSources(all, id);
  const rows = all.filter(isIn(by, id));
  return GROUP_MEASURES.map((name) =>
    count(rows, { measure: name, group: groupKey(by, id) }, MEASURES[name]),
  );
}

/** A group with the most rows first; among equals by its label. */
function breakdown(all: readonly Observed[], by: By): ReferralReport['breakdowns'][number] {
  const groups = idsOf(by, all).map((id) => {
    const members = all.filter(isIn(by, id));
    const label = members[0] ? GROUPINGS[by].labelOf(members[0].row) : id;
    return { label, size: members.length, figures: groupSources(all, by, id).map(({ figure }) => figure) };
  });
  return {
    by,
    groups: groups
      .toSorted((one, other) => other.size - one.size || (one.label < other.label ? -1 : 1))
      .map(({ label, figures }) => ({ label, figures })),
  };
}

/** What heads a report, beside its window. */
export interface ReportHead extends ReportWindow {
  readonly facilityName: string;
  readonly composedAt: Instant;
}

/**
 * The referral report. Pure: same rows, same report.
 *
 * @param rows Requests to services; what was not sent within the window, is a draft or was entered in error is left out.
 */
export function composeReport(rows: readonly ReportRow[], head: ReportHead): ReferralReport {
  const { from, to, facilityName, timeZone, composedAt } = head;
  const all = observe(rows, head);
  return {
    from,
    to,
    facilityName,
    timeZone,
    composedAt,
    figures: MEASURE_NAMES.map((name) => count(all, { measure: name, group: null }, MEASURES[name]).figure),
    breakdowns: BREAKDOWNS.map((by) => breakdown(all, by)),
  };
}

/**
 * Exactly the rows that one figure was counted from: those counted, a share's numerator, or everything a median was
 * computed over.
 *
 * @returns `null` when the report has no such figure.
 */
export function rowsOf(
  rows: readonly ReportRow[],
  key: FigureKey,
  window: ReportWindow,
): readonly ReportRow[] | null {
  const all = observe(rows, window);
  const sources =
    key.group === null
      ? MEASURE_NAMES.map((name) => count(all, { measure: name, group: null }, MEASURES[name]))
      : BREAKDOWNS.filter((by) => key.group?.startsWith(`${by}:`)).flatMap((by) =>
          groupSources(all, by, key.group?.slice(by.length + 1) ?? ''),
        );
  const source = sources.find(({ figure }) => figure.key.measure === key.measure);
  return source ? source.rows.map(({ row }) => row) : null;
}
