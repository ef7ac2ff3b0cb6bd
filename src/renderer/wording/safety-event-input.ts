import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

import { NewSafetyEvent } from '../../shared/safety/alert.ts';
import { REQUIRED_FIELDS } from '../../shared/safety/pathway.ts';
import type { Labels } from './options.ts';

type RequiredField = (typeof REQUIRED_FIELDS)[keyof typeof REQUIRED_FIELDS][number];

/** What to enter in a field that a step cannot do without. */
const MISSING: Labels<RequiredField> = {
  who: msg`Say who it was.`,
  role: msg`Say what role that person has.`,
  method: msg`Choose how they were told.`,
  riskLevel: msg`Choose the level of risk.`,
  basis: msg`Say what the level of risk rests on.`,
  steps: msg`Say what was done.`,
  disposition: msg`Choose where the patient goes from here.`,
  dueAt: msg`Say when it is due.`,
  reason: msg`Give a reason.`,
};

/** A safety step with every field that its kind cannot do without. The vault asks the same rule again. */
export const SafetyEventInput = NewSafetyEvent.superRefine((event, context) => {
  for (const field of REQUIRED_FIELDS[event.kind])
    if (event[field] === null || event[field].trim() === '')
      context.addIssue({ code: 'custom', path: [field], message: i18n._(MISSING[field]) });
});
