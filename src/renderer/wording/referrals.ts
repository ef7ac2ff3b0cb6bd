import { msg } from '@lingui/core/macro';

import type {
  CancelReason,
  Channel,
  DeclineReason,
  FailReason,
  HoldReason,
  Outcome,
  RecipientStatus,
  SaidBy,
  Urgency,
} from '../../shared/referrals/referral.ts';
import type { Tone } from '../ui/tone.ts';
import type { Labels } from './options.ts';

/** Where a request stands. */
export const STATUS_LABELS: Labels<RecipientStatus> = {
  draft: msg`Draft, not sent`,
  requested: msg`Sent, waiting for an answer`,
  accepted: msg`Accepted`,
  rejected: msg`Declined`,
  cancelled: msg`Cancelled by us`,
  'in-progress': msg`Service started`,
  'on-hold': msg`On hold`,
  completed: msg`Closed with an outcome`,
  failed: msg`Closed, did not work out`,
  'entered-in-error': msg`Entered by mistake`,
};

/** The colour that goes with where a request stands. */
export const STATUS_TONES: Readonly<Record<RecipientStatus, Tone>> = {
  draft: 'neutral',
  requested: 'info',
  accepted: 'good',
  rejected: 'warn',
  cancelled: 'neutral',
  'in-progress': 'good',
  'on-hold': 'warn',
  completed: 'good',
  failed: 'warn',
  'entered-in-error': 'neutral',
};

/** A move along, as the button that makes it. */
export const MOVE_LABELS: Labels<RecipientStatus> = {
  draft: msg`Back to draft`,
  requested: msg`Record as sent`,
  accepted: msg`The service accepted`,
  rejected: msg`The service declined`,
  cancelled: msg`Cancel the request`,
  'in-progress': msg`The service started`,
  'on-hold': msg`Put on hold`,
  completed: msg`Close with an outcome`,
  failed: msg`Close: it did not work out`,
  'entered-in-error': msg`It was entered by mistake`,
};

/** How soon an answer is needed. */
export const URGENCY_LABELS: Labels<Urgency> = {
  routine: msg`Routine`,
  urgent: msg`Urgent`,
  emergency: msg`Emergency`,
};

/** The colour that goes with how soon an answer is needed. */
export const URGENCY_TONES: Readonly<Record<Urgency, Tone>> = {
  routine: 'neutral',
  urgent: 'warn',
  emergency: 'crit',
};

/** How we were told. */
export const CHANNEL_LABELS: Labels<Channel> = {
  phone: msg`By phone`,
  fax: msg`By fax`,
  letter: msg`By letter`,
  email: msg`By email`,
  'in-person': msg`In person`,
  portal: msg`Through a portal`,
  none: msg`No contact`,
};

/** Who told us. */
export const SAID_BY_LABELS: Labels<SaidBy> = {
  service: msg`The service`,
  person: msg`The patient`,
  family: msg`Family`,
  worker: msg`Social worker`,
  other: msg`Someone else`,
};

/** What came of a request. */
export const OUTCOME_LABELS: Labels<Outcome> = {
  'need-met': msg`Need met`,
  'need-partly-met': msg`Need partly met`,
  'service-started': msg`Service started`,
  'referred-elsewhere': msg`Referred elsewhere`,
  'client-did-not-engage': msg`The patient did not take it up`,
};

type ReasonCode = DeclineReason | FailReason | HoldReason | CancelReason;

/** Why a request was declined, failed, was put on hold or cancelled. */
export const REASON_LABELS: Labels<ReasonCode> = {
  'no-capacity': msg`No capacity or a waiting list`,
  'not-eligible': msg`Not eligible`,
  'out-of-service-area': msg`Outside the service area`,
  'missing-documentation': msg`Documents missing`,
  'insurance-not-accepted': msg`Insurance not accepted`,
  'resources-exhausted': msg`Funding used up`,
  'not-a-service-they-offer': msg`Not a service they offer`,
  'no-response': msg`No response`,
  'no-longer-interested': msg`The patient is no longer interested`,
  'unable-to-contact': msg`The patient could not be reached`,
  'client-declined-service': msg`The patient declined the service`,
  'could-not-attend': msg`The patient could not attend`,
  cost: msg`Cost`,
  'language-access': msg`No help in the patient’s language`,
  'privacy-or-safety-concern': msg`A privacy or safety concern`,
  moved: msg`The patient moved`,
  died: msg`The patient died`,
  're-admitted': msg`The patient was readmitted`,
  'awaiting-documents': msg`Waiting for documents`,
  'awaiting-authorisation': msg`Waiting for authorization`,
  'client-hospitalised': msg`The patient is in hospital`,
  'agency-closed-temporarily': msg`The agency is closed for now`,
  'patient-changed-mind': msg`The patient changed their mind`,
  duplicate: msg`A duplicate request`,
  'accepted-elsewhere': msg`Another service accepted`,
  other: msg`Another reason`,
};
