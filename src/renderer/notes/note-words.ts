import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

import type { Activity, Modality } from '../../shared/notes/note.ts';

/** How worker and person met, in words. */
export const MODALITY_WORDS: Readonly<Record<Modality, MessageDescriptor>> = {
  'in-person': msg`In person`,
  phone: msg`Telephone`,
  video: msg`Video`,
  'on-behalf': msg`On the person's behalf`,
};

/** What the time went into, in words. */
export const ACTIVITY_WORDS: Readonly<Record<Activity, MessageDescriptor>> = {
  'initial-assessment': msg`Initial assessment`,
  reassessment: msg`Reassessment`,
  counselling: msg`Counseling`,
  'crisis-intervention': msg`Crisis intervention`,
  'family-meeting': msg`Family meeting`,
  'discharge-planning': msg`Discharge planning`,
  'advance-care-planning': msg`Advance care planning`,
  education: msg`Education`,
  'caregiver-support': msg`Caregiver support`,
  'care-coordination': msg`Care coordination`,
  'referral-work': msg`Referral work`,
  'benefits-application': msg`Benefits application`,
  rounds: msg`Rounds`,
  'chart-review': msg`Chart review`,
  'failed-contact': msg`Attempted contact`,
  other: msg`Other`,
};
