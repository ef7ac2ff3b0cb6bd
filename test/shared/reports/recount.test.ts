import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';

import { composeReport, rowsOf } from '../../../src/shared/reports/compose.ts';
import type { Figure, ReportRow } from '../../../src/shared/reports/referral-report.ts';
import { aRow, FIRST_QUARTER } from './rows.ts';

const HEAD = { ...FIRST_QUARTER, facilityName: 'St. Brigid', composedAt: '2026-04-30T15:00:00.000Z' };
const ZONE = 'America/Chicago';

const instantAt = (start: string, hours: number): string =>
  Temporal.Instant.from(start).add({ hours }).toString({ smallestUnit: 'millisecond' });

const localDay = (instant: string): Temporal.PlainDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate();

const later = fc.option(fc.integer({ min: -48, max: 24 * 100 }), { nil: null });

/** Rows in every combination, also those that the rules never let happen. */
const anyRow: fc.Arbitrary<ReportRow> = fc
  .record({
    sentHours: fc.integer({ min: -24 * 5, max: 24 * 100 }),
    referral: fc.integer({ min: 0, max: 9 }),
    service: fc.integer({ min: 1, max: 4 }),
    worker: fc.integer({ min: 1, max: 3 }),
    domain: fc.constantFrom('stress' as const, 'food-insecurity' as const, 'homelessness' as const),
    status: fc.constantFrom(
      'draft' as const,
      'requested' as const,
      'accepted' as const,
      'rejected' as const,
      'cancelled' as const,
      'completed' as const,
      'failed' as const,
      'entered-in-error' as const,
    ),
    reasonCode: fc.constantFrom(null, 'no-capacity', 'not-eligible', 'other'),
    outcome: fc.constantFrom(
      null,
      'need-met' as const,
      'need-partly-met' as const,
      'service-started' as const,
    ),
    everAccepted: fc.boolean(),
    responded: later,
    contacted: later,
    started: later,
    closed: later,
  })
  .map(({ sentHours, referral, service, worker, responded, contacted, started, closed, ...rest }) => {
    const sentAt = instantAt('2026-01-01T00:00:00Z', sentHours);
    const after = (hours: number | null) => (hours === null ? null : instantAt(sentAt, hours));
    return aRow({
      ...rest,
      sentAt,
      sentOn: localDay(sentAt).toString(),
      referralId: `019c0000-0000-7000-8001-00000000000${referral}`,
      serviceId: `019c0000-0000-7000-8003-00000000000${service}`,
      serviceName: `Service ${service}`,
      workerId: `019c0000-0000-7000-8004-00000000000${worker}`,
      workerName: `Worker ${worker}`,
      respondedAt: after(responded),
      contactedAt: after(contacted),
      serviceStartedAt: after(started),
      closedAt: after(closed),
    });
  });

type Expected = readonly [value: number | null, n: number];

const share = (part: number, whole: number): Expected => [whole === 0 ? null : part / whole, whole];

/** Days until something, counted one by one; `null` when it has not happened or is dated before sending. */
function days(row: ReportRow, instant: string | null): number | null {
  if (instant === null) return null;
  const end = localDay(instant).toString();
  let day = Temporal.PlainDate.from(row.sentOn);
  for (let count = 0; day.toString() <= end; count += 1) {
    if (day.toString() === end) return count;
    day = day.add({ days: 1 });
  }
  return null;
}

/** Every figure by its definition in DOMAIN.md §6.3, the slow way. */
function recount(rows: readonly ReportRow[], measure: string): Expected | null {
  const [, name = measure, amount = ''] = /^(.*)-(\d+|median|p90)$/.exec(measure) ?? [];
  const isOld = (row: ReportRow) =>
    row.sentOn <
    Temporal.PlainDate.from('2026-04-30')
      .subtract({ days: Number(amount) })
      .toString();
  const accepted = rows.filter((row) => row.everAccepted);
  const rejected = rows.filter((row) => !row.everAccepted && row.status === 'rejected');
  const closed = rows.filter((row) => row.outcome && row.closedAt);
  const durations = (instants: readonly (readonly [ReportRow, string | null])[]): Expected => {
    const all = instants
      .flatMap(([row, instant]) => days(row, instant) ?? [])

      .toSorted((one, other) => one - other);
    const { length } = all;
    if (length === 0) return [null, 0];
    if (amount === 'p90') return [all.find((_, index) => (index + 1) * 10 >= length * 9) ?? null, length];
    const half = Math.floor(length / 2);
    return [length % 2 ? (all[half] ?? 0) : ((all[half - 1] ?? 0) + (all[half] ?? 0)) / 2, length];
  };
  const isWithin = (instant: string | null, row: ReportRow) => {
    const taken = days(row, instant);
    return taken !== null && taken <= Number(amount);
  };
  switch (name) {
    case 'sent':
      return [rows.length, rows.length];
    case 'needs':
      return [new Set(rows.map((row) => row.referralId)).size, rows.length];
    case 'accepted':
      return [accepted.length, rows.length];
    case 'rejected':
      return [rejected.length, rows.length];
    case 'waiting':
      return [rows.filter((row) => row.status === 'requested' && !row.respondedAt).length, rows.length];
    case 'acceptance-rate':
      return share(accepted.length, accepted.length + rejected.length);
    case 'need-met-rate':
      return share(closed.filter((row) => row.outcome?.startsWith('need-')).length, closed.length);
    case 'unanswered': {
      const old = rows.filter(isOld);
      const silent = old.filter((row) => !isWithin(row.respondedAt, row) && !isWithin(row.closedAt, row));
      return share(silent.length, old.length);
    }
    case 'loop-closure': {
      const old = rows.filter(isOld);
      return share(old.filter((row) => row.outcome && isWithin(row.closedAt, row)).length, old.length);
    }
    case 'time-to-response':
      return durations(rows.map((row) => [row, row.respondedAt]));
    case 'time-to-contact':
      return durations(rows.map((row) => [row, row.contactedAt]));
    case 'time-to-service':
      return durations(rows.map((row) => [row, row.serviceStartedAt]));
    default:
      return null;
  }
}

const sizeOf = ({ unit, value, n }: Figure): number =>
  unit === 'count' ? (value ?? 0) : unit === 'share' ? Math.round((value ?? 0) * n) : n;

it('counts as a slow recount does, and every figure has exactly the rows it was counted from', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
      const counted = rows.filter(
        ({ status, sentOn }) =>
          !['draft', 'entered-in-error'].includes(status) && sentOn >= '2026-01-01' && sentOn <= '2026-03-31',
      );
      const report = composeReport(rows, HEAD);
      const check = (figure: Figure, expected: Expected | null) => {
        expect([figure.key, figure.value, figure.n]).toEqual([figure.key, ...(expected ?? ['unknown'])]);
        const behind = rowsOf(rows, figure.key, FIRST_QUARTER);
        expect([figure.key, behind?.length]).toEqual([figure.key, sizeOf(figure)]);
        for (const row of behind ?? []) expect(counted).toContain(row);
      };
      for (const figure of report.figures) check(figure, recount(counted, figure.key.measure));
      const fields = { domain: 'domain', service: 'serviceId', worker: 'workerId' } as const;
      for (const { by, groups } of report.breakdowns) {
        if (by === 'decline-reason') {
          const rejected = counted.filter((row) => !row.everAccepted && row.status === 'rejected');
          for (const { label, figures } of groups) {
            const { length } = rejected.filter((row) => (row.reasonCode ?? 'not-recorded') === label);
            for (const figure of figures)
              check(
                figure,
                figure.unit === 'count' ? [length, rejected.length] : share(length, rejected.length),
              );
          }
          continue;
        }
        const total = groups.reduce((sum, { figures }) => sum + (figures[0]?.value ?? 0), 0);
        expect(total).toBe(counted.length);
        for (const { figures } of groups)
          for (const figure of figures) {
            const id = figure.key.group?.slice(by.length + 1);
            const members = counted.filter((row) => row[fields[by]] === id);
            check(figure, recount(members, figure.key.measure));
          }
      }
    }),
    { numRuns: 100 },
  );
}, 120_000);
