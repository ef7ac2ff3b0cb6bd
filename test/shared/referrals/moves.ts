import type { RecipientStatus, ReferralRecipient } from '../../../src/shared/referrals/referral.ts';
import type { RecipientMove } from '../../../src/shared/referrals/status.ts';

export const NOW = '2026-03-02T15:00:00.000Z';

/** A recipient in any status, sent a week ago unless it is a draft. */
export const aRecipient = (changes: Partial<ReferralRecipient> = {}): ReferralRecipient => ({
  id: '019c0000-0000-7000-8000-000000000001',
  referralId: '019c0000-0000-7000-8000-000000000002',
  serviceId: '019c0000-0000-7000-8000-000000000003',
  status: 'requested',
  reasonCode: null,
  reasonText: null,
  outcome: null,
  sentAt: changes.status === 'draft' ? null : '2026-02-23T15:00:00.000Z',
  respondedAt: null,
  contactedAt: null,
  serviceStartedAt: null,
  closedAt: null,
  nextAction: 'Call the intake desk',
  nextActionOn: '2026-03-03',
  version: 1,
  ...changes,
});

/** A move that misses nothing but what the status itself asks for. */
export const aMove = (changes: Partial<RecipientMove> = {}): RecipientMove => ({
  kind: 'status',
  to: 'accepted',
  reasonCode: null,
  reasonText: null,
  outcome: null,
  saidBy: 'service',
  saidByName: 'Intake',
  channel: 'phone',
  occurredAt: '2026-03-01T10:00:00.000Z',
  nextAction: 'Ask whether the service has started',
  nextActionOn: '2026-03-09',
  ...changes,
});

const REASON: Readonly<Partial<Record<RecipientStatus, string>>> = {
  rejected: 'no-capacity',
  failed: 'cost',
  cancelled: 'duplicate',
  'on-hold': 'awaiting-documents',
};

/** A move with the reason or outcome that its status asks for. */
export const completeMove = (to: RecipientStatus, changes: Partial<RecipientMove> = {}): RecipientMove =>
  aMove({ to, reasonCode: REASON[to] ?? null, outcome: to === 'completed' ? 'need-met' : null, ...changes });
