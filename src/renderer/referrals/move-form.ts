import { nextActionDay } from '../../shared/referrals/clock.ts';
import { MoveRecipient } from '../../shared/referrals/contract.ts';
import type { RecipientStatus, Referral, ReferralRecipient } from '../../shared/referrals/referral.ts';
import { isOpen, moveRecipient } from '../../shared/referrals/status.ts';
import type { CalendarDate } from '../../shared/values/calendar-date.ts';
import { now } from '../wording/moments.ts';

/** The fields at which a refusal of the rule is shown. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'referral/reason-required': 'reasonCode',
  'referral/reason-unknown': 'reasonCode',
  'referral/reason-text-required': 'reasonText',
  'referral/outcome-required': 'outcome',
  'referral/outcome-not-allowed': 'outcome',
  'referral/happened-in-future': 'occurredAt',
  'referral/before-sent': 'occurredAt',
};

/** The contract's schema together with the rule, so that what the vault would refuse is said at its field. */
export const moveFormSchema = (recipient: ReferralRecipient) =>
  MoveRecipient.superRefine((move, context) => {
    if (isOpen(move.to)) {
      for (const field of ['nextAction', 'nextActionOn'] as const)
        if (move[field] === null)
          context.addIssue({ code: 'custom', path: [field], message: 'referral/next-action-required' });
    }
    const moved = moveRecipient(recipient, move, { now: now() });
    const field = moved.ok ? undefined : FIELD_OF[moved.refusal.code];
    if (!moved.ok && field !== undefined)
      context.addIssue({ code: 'custom', path: [field], message: moved.refusal.code });
  });

interface Start {
  readonly id: string;
  readonly referral: Referral;
  readonly recipient: ReferralRecipient;
  readonly kind: MoveRecipient['kind'];
  readonly to: RecipientStatus;
  readonly today: CalendarDate;
  /** What to do next, where the next step is usually the same. */
  readonly nextAction: string | null;
}

/** A move as the form first shows it: now, with a next step proposed by the urgency. */
export const moveFormStart = ({
  id,
  referral,
  recipient,
  kind,
  to,
  today,
  nextAction,
}: Start): MoveRecipient => ({
  id,
  recipientId: recipient.id,
  version: recipient.version,
  kind,
  to,
  reasonCode: null,
  reasonText: null,
  outcome: null,
  saidBy: to === 'requested' || to === 'cancelled' || to === 'entered-in-error' ? 'worker' : 'service',
  saidByName: null,
  channel: to === 'entered-in-error' ? 'none' : 'phone',
  occurredAt: now(),
  nextAction: isOpen(to) ? nextAction : null,
  nextActionOn: isOpen(to) ? nextActionDay(referral.urgency, today) : null,
});
