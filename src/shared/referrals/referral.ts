import { z } from 'zod';

import { DirectoryEntry } from '../directory/service.ts';
import { CalendarDate } from '../values/calendar-date.ts';
import { Id } from '../values/ids.ts';
import { Instant } from '../values/instant.ts';
import { line, optionalLine } from '../values/text.ts';
import { NeedDomain } from './need-domain.ts';

/** How soon an answer is needed. */
export const Urgency = z.enum(['routine', 'urgent', 'emergency']);
/** How soon an answer is needed. */
export type Urgency = z.infer<typeof Urgency>;

/**
 * Where a request to one service stands.
 *
 * @source SDOHCC Task for Referral Management, DOMAIN.md §6.1. `ready` and `received` are not used by the profile.
 */
export const RecipientStatus = z.enum([
  'draft',
  'requested',
  'accepted',
  'rejected',
  'cancelled',
  'in-progress',
  'on-hold',
  'completed',
  'failed',
  'entered-in-error',
]);
/** Where a request to one service stands. */
export type RecipientStatus = z.infer<typeof RecipientStatus>;

/** What came of it. @source DOMAIN.md §6.2. */
export const Outcome = z.enum([
  'need-met',
  'need-partly-met',
  'service-started',
  'referred-elsewhere',
  'client-did-not-engage',
]);
/** What came of it. */
export type Outcome = z.infer<typeof Outcome>;

/** Why a service said no. @source DOMAIN.md §6.2. */
export const DeclineReason = z.enum([
  'no-capacity',
  'not-eligible',
  'out-of-service-area',
  'missing-documentation',
  'insurance-not-accepted',
  'resources-exhausted',
  'not-a-service-they-offer',
  'no-response',
  'other',
]);
/** Why a service said no. */
export type DeclineReason = z.infer<typeof DeclineReason>;
/** Why it came to nothing on the person's side. @source DOMAIN.md §6.2. */
export const FailReason = z.enum([
  'no-longer-interested',
  'unable-to-contact',
  'client-declined-service',
  'could-not-attend',
  'cost',
  'language-access',
  'privacy-or-safety-concern',
  'moved',
  'died',
  're-admitted',
  'other',
]);
/** Why it came to nothing on the person's side. */
export type FailReason = z.infer<typeof FailReason>;
/** Why it waits. @source DOMAIN.md §6.2. */
export const HoldReason = z.enum([
  'awaiting-documents',
  'awaiting-authorisation',
  'client-hospitalised',
  'agency-closed-temporarily',
  'other',
]);
/** Why it waits. */
export type HoldReason = z.infer<typeof HoldReason>;
/** Why we took it back. @source DOMAIN.md §6.1. */
export const CancelReason = z.enum([
  'patient-changed-mind',
  'duplicate',
  'died',
  'moved',
  're-admitted',
  'accepted-elsewhere',
  'other',
]);
/** Why we took it back. */
export type CancelReason = z.infer<typeof CancelReason>;

/** Who told us. */
export const SaidBy = z.enum(['service', 'person', 'family', 'worker', 'other']);
/** Who told us. */
export type SaidBy = z.infer<typeof SaidBy>;

/** How we were told. */
export const Channel = z.enum(['phone', 'fax', 'letter', 'email', 'in-person', 'portal', 'none']);
/** How we were told. */
export type Channel = z.infer<typeof Channel>;

/** A request about a need, to one or more services. */
export const Referral = z.object({
  id: Id,
  caseId: Id,
  domain: NeedDomain,
  /** What is asked and why. */
  reason: line(2000),
  urgency: Urgency,
  /** False when the service must not contact the person directly. @source DOMAIN.md §6.1 (patient safety flag). */
  contactAllowed: z.boolean(),
  /** Who, when and how it is safe to reach the person; required when contact is not allowed. */
  safeContact: optionalLine(500),
  createdAt: Instant,
  createdBy: Id,
  version: z.int().positive(),
});
/** A request about a need. */
export type Referral = z.infer<typeof Referral>;

/** One service that was asked, with its own status. */
export const ReferralRecipient = z.object({
  id: Id,
  referralId: Id,
  serviceId: Id,
  status: RecipientStatus,
  reasonCode: z.string().nullable(),
  reasonText: z.string().nullable(),
  outcome: Outcome.nullable(),
  /** When the request went out. */
  sentAt: Instant.nullable(),
  /** When the service first accepted or declined. */
  respondedAt: Instant.nullable(),
  /** When the service first reached the person. */
  contactedAt: Instant.nullable(),
  serviceStartedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  /** What we do next, and when; an open recipient always has both. */
  nextAction: z.string().nullable(),
  nextActionOn: CalendarDate.nullable(),
  version: z.int().positive(),
});
/** One service that was asked. */
export type ReferralRecipient = z.infer<typeof ReferralRecipient>;

/** One thing that happened to a recipient: when it happened and when it was recorded are two times. */
export const ReferralEvent = z.object({
  id: Id,
  recipientId: Id,
  kind: z.enum(['status', 'contacted', 'note']),
  from: RecipientStatus,
  to: RecipientStatus,
  reasonCode: z.string().nullable(),
  reasonText: z.string().nullable(),
  outcome: Outcome.nullable(),
  saidBy: SaidBy,
  /** The name or role of who said it. */
  saidByName: optionalLine(200),
  channel: Channel,
  occurredAt: Instant,
  recordedAt: Instant,
  recordedBy: Id,
  recordedByName: z.string(),
});
/** One thing that happened to a recipient. */
export type ReferralEvent = z.infer<typeof ReferralEvent>;

/** A recipient with the service it stands for. */
export const RecipientLine = z.object({ recipient: ReferralRecipient, entry: DirectoryEntry });
/** A recipient with the service it stands for. */
export type RecipientLine = z.infer<typeof RecipientLine>;

/** A referral with everyone who was asked. */
export const ReferralFile = z.object({ referral: Referral, recipients: z.array(RecipientLine) });
/** A referral with everyone who was asked. */
export type ReferralFile = z.infer<typeof ReferralFile>;
