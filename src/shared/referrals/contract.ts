import { z } from 'zod';

import { command, query, type Contract } from '../ipc/contract.ts';
import { PersonLine } from '../people/person.ts';
import { CalendarDate } from '../values/calendar-date.ts';
import { Id } from '../values/ids.ts';
import { Instant } from '../values/instant.ts';
import { optionalLine } from '../values/text.ts';
import {
  Channel,
  Outcome,
  RecipientLine,
  RecipientStatus,
  Referral,
  ReferralEvent,
  ReferralFile,
  ReferralRecipient,
  SaidBy,
} from './referral.ts';

/** A new referral to one or more services, as drafts; each recipient's id is made by the caller. */
export const NewReferral = Referral.omit({ createdAt: true, createdBy: true, version: true }).extend({
  recipients: z
    .array(z.object({ id: Id, serviceId: Id }))
    .min(1)
    .max(50),
});
/** A new referral to one or more services. */
export type NewReferral = z.infer<typeof NewReferral>;

/** Moves one recipient along, or notes that the service reached the person. */
export const MoveRecipient = z.object({
  /** Id of the event this makes. */
  id: Id,
  recipientId: Id,
  version: ReferralRecipient.shape.version,
  kind: z.enum(['status', 'contacted']),
  to: RecipientStatus,
  reasonCode: z.string().max(60).nullable(),
  reasonText: optionalLine(1000),
  outcome: Outcome.nullable(),
  saidBy: SaidBy,
  saidByName: optionalLine(200),
  channel: Channel,
  /** When it happened, as we were told. */
  occurredAt: Instant,
  nextAction: optionalLine(300),
  nextActionOn: CalendarDate.nullable(),
});
/** Moves one recipient along. */
export type MoveRecipient = z.infer<typeof MoveRecipient>;

/** One row of the list of open referrals, soonest next action first. */
export const OpenReferral = RecipientLine.extend({ referral: Referral, person: PersonLine });
/** One row of the list of open referrals. */
export type OpenReferral = z.infer<typeof OpenReferral>;

/** Everything the screens may ask about referrals. */
export const referrals = {
  listForCase: query({
    needs: 'referral.read',
    subject: ({ caseId }) => ({ entity: 'case_record', id: caseId }),
    input: z.strictObject({ caseId: Id }),
    output: z.array(ReferralFile),
  }),
  listOpen: query({
    needs: 'referral.read',
    subject: () => ({ entity: 'referral', id: null }),
    input: z.strictObject({ limit: z.int().min(1).max(500) }),
    output: z.array(OpenReferral),
  }),
  history: query({
    needs: 'referral.read',
    subject: ({ recipientId }) => ({ entity: 'referral_recipient', id: recipientId }),
    input: z.strictObject({ recipientId: Id }),
    output: z.array(ReferralEvent),
  }),
  create: command({
    needs: 'referral.write',
    input: NewReferral.strict(),
    output: ReferralFile,
    stales: ['referrals', 'cases', 'packets'],
  }),
  move: command({
    needs: 'referral.write',
    input: MoveRecipient.strict(),
    output: RecipientLine,
    stales: ['referrals', 'cases', 'packets', 'reports'],
  }),
} as const satisfies Contract;
