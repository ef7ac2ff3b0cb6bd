import { describe, expect, it } from 'vitest';

import { composeReport, rowsOf } from '../../../src/shared/reports/compose.ts';
import type { ReportRow } from '../../../src/shared/reports/referral-report.ts';
import { aRow, FIRST_QUARTER } from './rows.ts';

const HEAD = { ...FIRST_QUARTER, facilityName: 'St. Brigid', composedAt: '2026-04-30T15:00:00.000Z' };

const figuresOf = (rows: readonly ReportRow[], today = FIRST_QUARTER.today) => {
  const { figures } = composeReport(rows, { ...HEAD, today });
  return (measure: string) => {
    const figure = figures.find(({ key }) => key.measure === measure);
    return figure && [figure.value, figure.n];
  };
};

const answered = (on: string, changes: Partial<ReportRow> = {}) =>
  aRow({ status: 'accepted', everAccepted: true, respondedAt: `${on}T18:00:00.000Z`, ...changes });

describe('what counts', () => {
  it('leaves out drafts, mistakes, and days outside the range', () => {
    const rows = [
      aRow({ status: 'draft' }),
      aRow({ status: 'entered-in-error' }),
      aRow({ sentOn: '2025-12-31' }),
      aRow({ sentOn: '2026-01-01' }),
      aRow({ sentOn: '2026-03-31' }),
      aRow({ sentOn: '2026-04-01' }),
    ];
    expect(figuresOf(rows)('sent')).toEqual([2, 2]);
  });

  it('counts a need that was sent to three services once', () => {
    const referralId = '019c0000-0000-7000-8001-999999999999';
    const rows = [aRow({ referralId }), aRow({ referralId }), aRow({ referralId }), aRow()];
    expect(figuresOf(rows)('needs')).toEqual([2, 4]);
  });

  it('says nothing about nothing', () => {
    const figure = figuresOf([]);
    expect(figure('sent')).toEqual([0, 0]);
    expect(figure('acceptance-rate')).toEqual([null, 0]);
    expect(figure('time-to-response-median')).toEqual([null, 0]);
    expect(composeReport([], HEAD).breakdowns.map(({ by, groups }) => [by, groups.length])).toEqual([
      ['domain', 0],
      ['service', 0],
      ['worker', 0],
      ['decline-reason', 0],
    ]);
  });
});

describe('the acceptance rate', () => {
  it('is of those answered, and knows acceptances that ended otherwise later', () => {
    const rows = [
      answered('2026-02-03'),
      answered('2026-02-03', { status: 'failed', reasonCode: 'cost' }),
      answered('2026-02-03', { status: 'cancelled', reasonCode: 'moved' }),
      aRow({ status: 'rejected', reasonCode: 'no-capacity' }),
      aRow(),
      aRow({ status: 'cancelled', reasonCode: 'duplicate' }),
    ];
    const figure = figuresOf(rows);
    expect(figure('acceptance-rate')).toEqual([3 / 4, 4]);
    expect(figure('waiting')).toEqual([1, 6]);
  });
});

describe('times', () => {
  it('are calendar days at the facility, also over the night when clocks change', () => {
    const lateEvening = { sentOn: '2026-03-07', sentAt: '2026-03-08T05:30:00.000Z' };
    const nextMorning = answered('2026-03-08', { ...lateEvening, respondedAt: '2026-03-08T14:00:00.000Z' });
    expect(figuresOf([nextMorning])('time-to-response-median')).toEqual([1, 1]);
  });

  it('have a median between the two in the middle and a 90th percentile that occurred', () => {
    const days = ['03', '04', '05', '06', '07', '08', '09', '10', '11', '28'];
    const figure = figuresOf(days.map((day) => answered(`2026-02-${day}`)));
    expect(figure('time-to-response-median')).toEqual([5.5, 10]);
    expect(figure('time-to-response-p90')).toEqual([9, 10]);
  });

  it('do not count what has not happened, nor what is dated before sending', () => {
    const rows = [aRow(), answered('2026-02-04'), answered('2026-01-20')];
    expect(figuresOf(rows)('time-to-response-median')).toEqual([2, 1]);
  });
});

describe('windows', () => {
  it.each([
    ['2026-02-09', [null, 0]],
    ['2026-02-10', [1, 1]],
  ])('are judged only once their last day is over: 7 days after February 2, on %s', (today, expected) => {
    expect(figuresOf([aRow()], today)('unanswered-7')).toEqual(expected);
  });

  it.each([
    ['2026-02-09', 0],
    ['2026-02-10', 1],
  ])('of 7 days: an answer on %s leaves the share unanswered at %d', (on, share) => {
    expect(figuresOf([answered(on)])('unanswered-7')).toEqual([share, 1]);
  });

  it('do not call a cancelled request unanswered', () => {
    const cancelled = aRow({
      status: 'cancelled',
      reasonCode: 'moved',
      closedAt: '2026-02-05T18:00:00.000Z',
    });
    expect(figuresOf([cancelled, aRow()])('unanswered-7')).toEqual([1 / 2, 2]);
  });

  it('count a loop as closed with an outcome, not with an answer', () => {
    const closed = (on: string, changes: Partial<ReportRow> = {}) =>
      answered('2026-02-03', {
        status: 'completed',
        outcome: 'need-met',
        closedAt: `${on}T18:00:00.000Z`,
        ...changes,
      });
    const rows = [
      closed('2026-03-04'),
      closed('2026-03-05'),
      closed('2026-02-10', { status: 'failed', outcome: null, reasonCode: 'cost' }),
      answered('2026-02-03'),
      aRow({ sentOn: '2026-03-31' }),
    ];
    const figure = figuresOf(rows);
    expect(figure('loop-closure-30')).toEqual([1 / 4, 4]);
    expect(figure('loop-closure-60')).toEqual([2 / 4, 4]);
    expect(figure('loop-closure-90')).toEqual([null, 0]);
  });

  it('tell helped from closed', () => {
    const closedAt = '2026-03-01T18:00:00.000Z';
    const rows = (['need-met', 'need-partly-met', 'service-started', 'client-did-not-engage'] as const).map(
      (outcome) => answered('2026-02-03', { status: 'completed', outcome, closedAt }),
    );
    expect(figuresOf([...rows, aRow()])('need-met-rate')).toEqual([1 / 2, 4]);
  });
});

describe('breakdowns', () => {
  const rows = [
    aRow({ status: 'rejected', reasonCode: 'no-capacity' }),
    aRow({ status: 'rejected', reasonCode: 'no-capacity', domain: 'stress' }),
    aRow({ status: 'rejected', reasonCode: 'not-eligible', domain: 'stress' }),
    answered('2026-02-03', { domain: 'stress' }),
  ];
  const groupsOf = (by: string) =>
    composeReport(rows, HEAD).breakdowns.find((each) => each.by === by)?.groups ?? [];

  it('put the largest group first', () => {
    expect(groupsOf('domain').map(({ label, figures }) => [label, figures[0]?.value])).toEqual([
      ['stress', 3],
      ['food-insecurity', 1],
    ]);
    expect(groupsOf('service').map(({ label }) => label)).toEqual(['Harvest Table – Home-delivered meals']);
    expect(groupsOf('worker').map(({ label }) => label)).toEqual(['Amara Okafor']);
  });

  it('show decline reasons as counts and shares of all that was declined', () => {
    expect(
      groupsOf('decline-reason').map(({ label, figures }) => [
        label,
        ...figures.map(({ value, n }) => [value, n]),
      ]),
    ).toEqual([
      ['no-capacity', [2, 3], [2 / 3, 3]],
      ['not-eligible', [1, 3], [1 / 3, 3]],
    ]);
  });

  it('keep two services of the same name apart', () => {
    const twin = aRow({ serviceId: '019c0000-0000-7000-8003-000000000002' });
    expect(composeReport([...rows, twin], HEAD).breakdowns[1]?.groups).toHaveLength(2);
  });
});

describe('the rows of a figure', () => {
  it('are unknown for a figure that the report does not have', () => {
    expect(rowsOf([aRow()], { measure: 'toString', group: null }, FIRST_QUARTER)).toBeNull();
    expect(rowsOf([aRow()], { measure: 'sent', group: 'toString:x' }, FIRST_QUARTER)).toBeNull();
    expect(rowsOf([aRow()], { measure: 'declined', group: 'domain:stress' }, FIRST_QUARTER)).toBeNull();
  });
});
