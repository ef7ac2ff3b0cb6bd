import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { RecipientStatus, type ReferralRecipient } from '../../../src/shared/referrals/referral.ts';
import {
  isOpen,
  moveRecipient,
  NEXT_STATUSES,
  type RecipientMove,
} from '../../../src/shared/referrals/status.ts';
import { aMove, aRecipient, completeMove, NOW } from './moves.ts';

/** DOMAIN.md §6.1, written out again. */
const ALLOWED: readonly (readonly [from: string, to: string, by: string])[] = [
  ['draft', 'requested', 'requester'],
  ['requested', 'accepted', 'performer'],
  ['requested', 'rejected', 'performer'],
  ['requested', 'cancelled', 'requester'],
  ['accepted', 'in-progress', 'performer'],
  ['accepted', 'on-hold', 'performer'],
  ['accepted', 'completed', 'performer'],
  ['accepted', 'failed', 'performer'],
  ['accepted', 'cancelled', 'requester'],
  ['in-progress', 'on-hold', 'performer'],
  ['in-progress', 'completed', 'performer'],
  ['in-progress', 'failed', 'performer'],
  ['in-progress', 'cancelled', 'requester'],
  ['on-hold', 'in-progress', 'performer'],
  ['on-hold', 'completed', 'performer'],
  ['on-hold', 'failed', 'performer'],
  ['on-hold', 'cancelled', 'requester'],
  ['draft', 'entered-in-error', 'author'],
  ['requested', 'entered-in-error', 'author'],
  ['accepted', 'entered-in-error', 'author'],
  ['in-progress', 'entered-in-error', 'author'],
  ['on-hold', 'entered-in-error', 'author'],
  ['rejected', 'entered-in-error', 'author'],
  ['cancelled', 'entered-in-error', 'author'],
  ['completed', 'entered-in-error', 'author'],
  ['failed', 'entered-in-error', 'author'],
];

describe('which status follows which', () => {
  const statuses = RecipientStatus.options;
  const pairs = statuses.flatMap((from) => statuses.map((to) => [from, to] as const));

  it.each(pairs)('%s to %s is as the table of the profile says', (from, to) => {
    const row = ALLOWED.find(([one, other]) => one === from && other === to);
    expect(NEXT_STATUSES[from].find((next) => next.to === to)?.by).toBe(row?.[2]);
    const result = moveRecipient(aRecipient({ status: from }), completeMove(to), { now: NOW });
    expect(result.ok ? null : result.refusal).toEqual(
      row ? null : { code: 'referral/illegal-transition', detail: { from, to } },
    );
  });

  it('has five open statuses', () => {
    expect(statuses.filter(isOpen)).toEqual(['draft', 'requested', 'accepted', 'in-progress', 'on-hold']);
  });
});

const OPEN = ['draft', 'requested', 'accepted', 'in-progress', 'on-hold'] as const;
const EXPLAINED = ['rejected', 'failed', 'cancelled', 'on-hold'];

/** What no recipient may be, whatever happened to it. */
function faultsOf(recipient: ReferralRecipient): readonly string[] {
  const { status, nextAction, nextActionOn, closedAt, sentAt, outcome, reasonCode } = recipient;
  const isStillOpen = OPEN.some((one) => one === status);
  const faults = {
    'open without a next action': isStillOpen && (nextAction === null || nextActionOn === null),
    'over with a next action': !isStillOpen && (nextAction !== null || nextActionOn !== null),
    'open and closed at some time': isStillOpen && closedAt !== null,
    'over and never closed': !isStillOpen && closedAt === null,
    'never sent': status !== 'draft' && status !== 'entered-in-error' && sentAt === null,
    'completed without an outcome': status === 'completed' && outcome === null,
    'nobody knows why': EXPLAINED.includes(status) && reasonCode === null,
  };
  return Object.entries(faults).flatMap(([name, isThere]) => (isThere ? [name] : []));
}

it('never reaches an illegal state in 20,000 random steps, and what is open always has a next action', () => {
  const codes = [
    'no-capacity',
    'cost',
    'duplicate',
    'awaiting-documents',
    'other',
    'nonsense',
    null,
    null,
    null,
  ];
  const anyMove: fc.Arbitrary<RecipientMove> = fc
    .record({
      kind: fc.constantFrom('status' as const, 'status' as const, 'status' as const, 'contacted' as const),
      to: fc.constantFrom(...RecipientStatus.options, ...RecipientStatus.options.slice(0, -1)),
      reasonCode: fc.constantFrom(...codes),
      reasonText: fc.constantFrom(null, 'Told by phone'),
      outcome: fc.constantFrom(null, null, 'need-met' as const, 'client-did-not-engage' as const),
      nextAction: fc.constantFrom(null, 'Call', 'Call', 'Call'),
      nextActionOn: fc.constantFrom(null, '2026-03-09', '2026-03-09'),
      minute: fc.integer({ min: 10, max: 59 }),
    })
    .map(({ minute, ...rest }) => aMove({ ...rest, occurredAt: `2026-03-02T14:${minute}:00Z` }));
  let steps = 0;
  const taken = new Set<string>();
  fc.assert(
    fc.property(
      fc.constantFrom(...OPEN),
      fc.array(anyMove, { minLength: 20, maxLength: 20 }),
      (status, moves) => {
        let recipient = aRecipient({ status, reasonCode: status === 'on-hold' ? 'other' : null });
        for (const each of moves) {
          steps += 1;
          const result = moveRecipient(recipient, each, { now: NOW });
          if (!result.ok) continue;
          const { recipient: next } = result.value;
          expect(faultsOf(next)).toEqual([]);
          const isMove = each.kind === 'status';
          expect(isMove || next.status === recipient.status).toBe(true);
          if (isMove) taken.add(`${recipient.status} ${next.status}`);
          recipient = next;
        }
      },
    ),
    { numRuns: 1000, seed: 20260302 },
  );
  expect(steps).toBe(20_000);
  expect([...taken].toSorted()).toEqual(ALLOWED.map(([from, to]) => `${from} ${to}`).toSorted());
});
