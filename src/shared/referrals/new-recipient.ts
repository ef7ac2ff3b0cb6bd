import { ok, refuse, type Result } from '../result.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { NewReferral } from './contract.ts';
import type { ReferralRecipient } from './referral.ts';

/** What a new draft's next action is, until the worker says otherwise. */
const FIRST_ACTION = 'Send the request';

/**
 * The recipients of a new referral, as drafts to be sent today.
 *
 * @returns Refusals: `referral/safe-contact-required` when the services must not contact the person and nobody says how
 *   the person can be reached; `referral/service-twice` when one service is asked twice.
 */
export function newRecipients(
  referral: NewReferral,
  today: CalendarDate,
): Result<readonly ReferralRecipient[]> {
  if (!referral.contactAllowed && referral.safeContact === null)
    return refuse('referral/safe-contact-required');
  const serviceIds = new Set(referral.recipients.map(({ serviceId }) => serviceId));
  if (serviceIds.size < referral.recipients.length) return refuse('referral/service-twice');
  return ok(referral.recipients.map((recipient) => draft(referral.id, recipient, today)));
}

const draft = (
  referralId: string,
  { id, serviceId }: NewReferral['recipients'][number],
  today: CalendarDate,
): ReferralRecipient => ({
  id,
  referralId,
  serviceId,
  status: 'draft',
  reasonCode: null,
  reasonText: null,
  outcome: null,
  sentAt: null,
  respondedAt: null,
  contactedAt: null,
  serviceStartedAt: null,
  closedAt: null,
  nextAction: FIRST_ACTION,
  nextActionOn: today,
  version: 1,
});
