import { describe, expect, it } from 'vitest';

import type { RecipientStatus, ReferralRecipient } from '../../../src/shared/referrals/referral.ts';
import {
  moveRecipient,
  needsReason,
  reasonCodesFor,
  type RecipientMove,
} from '../../../src/shared/referrals/status.ts';
import type { Result } from '../../../src/shared/result.ts';
import { aMove, aRecipient, completeMove, NOW } from './moves.ts';

const move = (recipient: ReferralRecipient, changes: RecipientMove) =>
  moveRecipient(recipient, changes, { now: NOW });

const refusalOf = (result: Result<unknown>) => (result.ok ? null : result.refusal);

function moved(recipient: ReferralRecipient, changes: RecipientMove): ReferralRecipient {
  const result = move(recipient, changes);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.recipient;
}

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
