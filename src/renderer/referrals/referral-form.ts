import type { z } from 'zod';

import type { Draft } from '../../shared/drafts/contract.ts';
import { referrals } from '../../shared/referrals/contract.ts';
import { newRecipients } from '../../shared/referrals/new-recipient.ts';

/** The contract's schema together with the rule, so that what the vault would refuse is said at its field. */
export const ReferralInput = referrals.create.input.superRefine((referral, context) => {
  // The day only becomes the date of a next action; it decides nothing about whether the referral is allowed.
  const made = newRecipients(referral, '2000-01-01');
  if (made.ok) return;
  const path = made.refusal.code === 'referral/service-twice' ? 'recipients' : 'safeContact';
  context.addIssue({ code: 'custom', path: [path], message: made.refusal.code });
});

/** A referral as the form holds it: the need may still be open. */
export type ReferralValues = z.input<typeof ReferralInput>;

/** The id of the referral that a draft is of. */
export const draftedId = ({ key }: Pick<Draft, 'key'>): string => key.slice(key.indexOf(':') + 1);
