import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { RecipientStatus, type ReferralRecipient } from '../../../src/shared/referrals/referral.ts';
import {
  isOpen,
  moveRecipient,
  needsReason,
  NEXT_STATUSES,
  reasonCodesFor,
  type RecipientMove,
} from '../../../src/shared/referrals/status.ts';
import type { Result } from '../../../src/shared/result.ts';
import { aMove, aRecipient, NOW } from './moves.ts';

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

const REASON: Readonly<Partial<Record<RecipientStatus, string>>> = {
  rejected: 'no-capacity',
  failed: 'cost',
  cancelled: 'duplicate',
  'on-hold': 'awaiting-documents',
};

const completeMove = (to: RecipientStatus, changes: Partial<RecipientMove> = {}): RecipientMove =>
  aMove({ to, reasonCode: REASON[to] ?? null, outcome: to === 'completed' ? 'need-met' : null, ...changes });

const move = (recipient: ReferralRecipient, changes: RecipientMove) =>
  moveRecipient(recipient, changes, { now: NOW });

const refusalOf = (result: Result<unknown>) => (result.ok ? null : result.refusal);

function moved(recipient: ReferralRecipient, changes: RecipientMove): ReferralRecipient {
  const result = move(recipient, changes);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.recipient;
}

describe('which status follows which', () => {
  const statuses = RecipientStatus.options;
  const pairs = statuses.flatMap((from) => statuses.map((to) => [from, to] as const));

  it.each(pairs)('%s to %s is as the table of the profile says', (from, to) => {
    const row = ALLOWED.find(([one, other]) => one === from && other === to);
    expect(NEXT_STATUSES[from].find((next) => next.to === to)?.by).toBe(row?.[2]);
    const result = move(aRecipient({ status: from }), completeMove(to));
    if (row) expect(result.ok).toBe(true);
    else expect(refusalOf(result)).toEqual({ code: 'referral/illegal-transition', detail: { from, to } });
  });

  it('has five open statuses', () => {
    expect(statuses.filter(isOpen)).toEqual(['draft', 'requested', 'accepted', 'in-progress', 'on-hold']);
  });
});

describe('reasons', () => {
  it.each(['rejected', 'failed', 'cancelled', 'on-hold'] as const)('%s must say why', (to) => {
    expect(needsReason(to)).toBe(true);
    const from = to === 'rejected' ? 'requested' : 'accepted';
    expect(refusalOf(move(aRecipient({ status: from }), aMove({ to })))).toEqual({
      code: 'referral/reason-required',
      detail: { to },
    });
  });

  it('refuses a reason of another list', () => {
    const result = move(aRecipient(), aMove({ to: 'rejected', reasonCode: 'awaiting-documents' }));
    expect(refusalOf(result)?.code).toBe('referral/reason-unknown');
    expect(refusalOf(move(aRecipient(), aMove({ reasonCode: 'no-capacity' })))?.code).toBe(
      'referral/reason-unknown',
    );
  });

  it.each([
    ['rejected', 'other'],
    ['failed', 'unable-to-contact'],
    ['failed', 'other'],
    ['cancelled', 'other'],
    ['on-hold', 'other'],
  ] as const)('%s with %s needs words too', (to, reasonCode) => {
    const recipient = aRecipient({ status: to === 'rejected' ? 'requested' : 'accepted' });
    expect(refusalOf(move(recipient, aMove({ to, reasonCode, reasonText: '  ' })))?.code).toBe(
      'referral/reason-text-required',
    );
    expect(move(recipient, aMove({ to, reasonCode, reasonText: 'Called 3 times, wrote once' })).ok).toBe(
      true,
    );
  });

  it('asks none of a step forward', () => {
    expect(
      ['requested', 'accepted', 'in-progress', 'completed', 'entered-in-error'].map(
        (to) => reasonCodesFor(to as RecipientStatus).length,
      ),
    ).toEqual([0, 0, 0, 0, 0]);
  });

  it('drops the reason for waiting once it goes on', () => {
    const held = aRecipient({ status: 'on-hold', reasonCode: 'awaiting-documents' });
    expect(moved(held, aMove({ to: 'in-progress' }))).toMatchObject({
      status: 'in-progress',
      reasonCode: null,
    });
  });
});

describe('outcomes', () => {
  it('does not close as completed without one', () => {
    expect(refusalOf(move(aRecipient({ status: 'accepted' }), aMove({ to: 'completed' })))?.code).toBe(
      'referral/outcome-required',
    );
  });

  it('refuses one that the status cannot have', () => {
    expect(refusalOf(move(aRecipient(), aMove({ outcome: 'need-met' })))?.code).toBe(
      'referral/outcome-not-allowed',
    );
    const failed = aMove({ to: 'failed', reasonCode: 'cost', outcome: 'need-met' });
    expect(refusalOf(move(aRecipient({ status: 'accepted' }), failed))?.code).toBe(
      'referral/outcome-not-allowed',
    );
  });

  it('closes with one and has nothing left to do', () => {
    const closed = moved(
      aRecipient({ status: 'in-progress' }),
      aMove({ to: 'completed', outcome: 'need-partly-met' }),
    );
    expect(closed).toMatchObject({
      status: 'completed',
      outcome: 'need-partly-met',
      closedAt: '2026-03-01T10:00:00.000Z',
      nextAction: null,
      nextActionOn: null,
    });
  });
});

describe('times', () => {
  it('stamps what each status means', () => {
    const at = (day: string) => ({ occurredAt: `2026-02-${day}T09:00:00Z` });
    const sent = moved(aRecipient({ status: 'draft' }), aMove({ to: 'requested', ...at('10') }));
    const accepted = moved(sent, aMove({ to: 'accepted', ...at('12') }));
    const reached = moved(accepted, aMove({ kind: 'contacted', to: 'accepted', ...at('14') }));
    const started = moved(reached, aMove({ to: 'in-progress', ...at('16') }));
    const held = moved(started, completeMove('on-hold', at('17')));
    const resumed = moved(held, aMove({ to: 'in-progress', ...at('18') }));
    expect(moved(resumed, completeMove('completed', at('20')))).toMatchObject({
      sentAt: '2026-02-10T09:00:00.000Z',
      respondedAt: '2026-02-12T09:00:00.000Z',
      contactedAt: '2026-02-14T09:00:00.000Z',
      serviceStartedAt: '2026-02-16T09:00:00.000Z',
      closedAt: '2026-02-20T09:00:00.000Z',
    });
  });

  it('does not take a decline for no response as a response', () => {
    const silent = moved(aRecipient(), aMove({ to: 'rejected', reasonCode: 'no-response' }));
    expect(silent).toMatchObject({ respondedAt: null, closedAt: '2026-03-01T10:00:00.000Z' });
    expect(moved(aRecipient(), completeMove('rejected')).respondedAt).toBe('2026-03-01T10:00:00.000Z');
  });

  it.each([
    ['2026-03-02T15:00:00.000Z', null],
    ['2026-03-02T15:00:00.001Z', 'referral/happened-in-future'],
    ['2026-02-23T15:00:00Z', null],
    ['2026-02-23T14:59:59.999Z', 'referral/before-sent'],
  ])('answers an update dated %s with %s', (occurredAt, code) => {
    expect(refusalOf(move(aRecipient(), aMove({ occurredAt })))?.code ?? null).toBe(code);
  });

  it('lets a mistake be withdrawn whenever it was noticed', () => {
    expect(move(aRecipient(), aMove({ to: 'entered-in-error', occurredAt: '2026-02-01T09:00:00Z' })).ok).toBe(
      true,
    );
  });
});

describe('the first contact with the person', () => {
  const contact = (status: RecipientStatus, changes: Partial<RecipientMove> = {}) =>
    move(aRecipient({ status }), aMove({ kind: 'contacted', to: status, ...changes }));

  it.each(['requested', 'accepted', 'in-progress', 'on-hold'] as const)('is noted while %s', (status) => {
    const result = contact(status);
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.value.recipient).toMatchObject({ status, contactedAt: '2026-03-01T10:00:00.000Z' });
    expect(result.value.event).toMatchObject({ kind: 'contacted', from: status, to: status });
  });

  it.each(['draft', 'rejected', 'cancelled', 'completed', 'failed', 'entered-in-error'] as const)(
    'is refused while %s',
    (status) => {
      expect(refusalOf(contact(status))).toEqual({
        code: 'referral/contact-not-possible',
        detail: { status },
      });
    },
  );

  it('never changes the status', () => {
    expect(refusalOf(contact('requested', { to: 'accepted' }))?.code).toBe('referral/illegal-transition');
  });

  it('is the earliest that we are told of, and keeps the reason for waiting', () => {
    const held = aRecipient({
      status: 'on-hold',
      reasonCode: 'awaiting-documents',
      contactedAt: '2026-02-28T10:00:00.000Z',
    });
    const note = (occurredAt: string) => moved(held, aMove({ kind: 'contacted', to: 'on-hold', occurredAt }));
    expect(note('2026-03-01T10:00:00Z').contactedAt).toBe('2026-02-28T10:00:00.000Z');
    expect(note('2026-02-25T10:00:00Z')).toMatchObject({
      contactedAt: '2026-02-25T10:00:00.000Z',
      reasonCode: 'awaiting-documents',
    });
  });
});

describe('the next action', () => {
  it.each([{ nextAction: null }, { nextAction: ' ' }, { nextActionOn: null }])(
    'of an open recipient cannot be missing: %o',
    (missing) => {
      expect(refusalOf(move(aRecipient(), aMove(missing)))?.code).toBe('referral/next-action-required');
    },
  );

  it('is not asked when nothing is left to do', () => {
    expect(move(aRecipient(), completeMove('rejected', { nextAction: null, nextActionOn: null })).ok).toBe(
      true,
    );
  });
});

it('records who said it, how and when', () => {
  const result = move(
    aRecipient(),
    aMove({ saidBy: 'family', saidByName: 'Daughter', channel: 'in-person' }),
  );
  expect(result.ok && result.value.event).toEqual({
    recipientId: '019c0000-0000-7000-8000-000000000001',
    kind: 'status',
    from: 'requested',
    to: 'accepted',
    reasonCode: null,
    reasonText: null,
    outcome: null,
    saidBy: 'family',
    saidByName: 'Daughter',
    channel: 'in-person',
    occurredAt: '2026-03-01T10:00:00.000Z',
  });
});

it('never reaches an illegal state in 20,000 random steps, and what is open always has a next action', () => {
  const codes = ['no-capacity', 'cost', 'duplicate', 'awaiting-documents', 'other', 'nonsense', null];
  const anyMove: fc.Arbitrary<RecipientMove> = fc
    .record({
      kind: fc.constantFrom('status' as const, 'status' as const, 'status' as const, 'contacted' as const),
      to: fc.constantFrom(...RecipientStatus.options),
      reasonCode: fc.constantFrom(...codes),
      reasonText: fc.constantFrom(null, 'Told by phone'),
      outcome: fc.constantFrom(null, null, 'need-met' as const, 'client-did-not-engage' as const),
      nextAction: fc.constantFrom(null, 'Call', 'Call', 'Call'),
      nextActionOn: fc.constantFrom(null, '2026-03-09', '2026-03-09'),
      minute: fc.integer({ min: 0, max: 30 }),
    })
    .map(({ minute, ...rest }) =>
      aMove({
        ...rest,
        occurredAt: `2026-03-02T14:${String(30 + minute)
          .padStart(2, '0')
          .replace('60', '59')}:00Z`,
      }),
    );
  let steps = 0;
  let taken = 0;
  fc.assert(
    fc.property(fc.array(anyMove, { minLength: 100, maxLength: 100 }), (moves) => {
      let recipient = aRecipient({ status: 'draft' });
      for (const each of moves) {
        steps += 1;
        const result = move(recipient, each);
        if (!result.ok) continue;
        taken += 1;
        const { recipient: next } = result.value;
        const legal = ALLOWED.some(([from, to]) => from === recipient.status && to === next.status);
        expect(legal || (each.kind === 'contacted' && next.status === recipient.status)).toBe(true);
        const open = ['draft', 'requested', 'accepted', 'in-progress', 'on-hold'].includes(next.status);
        expect(next.nextAction !== null && next.nextActionOn !== null).toBe(open);
        expect(next.closedAt === null).toBe(open);
        if (next.status === 'completed') expect(next.outcome).not.toBeNull();
        if (['rejected', 'failed', 'cancelled', 'on-hold'].includes(next.status))
          expect(next.reasonCode).not.toBeNull();
        recipient = next;
      }
    }),
    { numRuns: 200 },
  );
  expect(steps).toBe(20_000);
  expect(taken).toBeGreaterThan(200);
});
