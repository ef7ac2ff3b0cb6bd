import { msg } from '@lingui/core/macro';

import type { Closure, Disposition, RiskLevel, SafetyEventKind } from '../../shared/safety/alert.ts';
import type { Labels } from '../wording/options.ts';

/** What was recorded. */
export const EVENT_LABELS: Labels<SafetyEventKind> = {
  'team-notified': msg`The team was told`,
  assessed: msg`Risk assessed`,
  'unable-to-assess': msg`Could not assess yet`,
  mitigation: msg`Made safer`,
  disposition: msg`Disposition decided`,
  'follow-up-arranged': msg`Follow-up arranged`,
  transferred: msg`Responsibility handed over`,
  'documented-error': msg`Opened by mistake`,
  'interrupt-deferred': msg`Left for later, with a reason`,
};

/** What can be recorded next, as a button. */
export const STEP_LABELS: Labels<SafetyEventKind> = {
  'team-notified': msg`Record who was told`,
  assessed: msg`Record the assessment`,
  'unable-to-assess': msg`Record why it could not be assessed`,
  mitigation: msg`Record what makes the patient safer`,
  disposition: msg`Record the disposition`,
  'follow-up-arranged': msg`Record the follow-up`,
  transferred: msg`Hand over responsibility`,
  'documented-error': msg`Close as opened by mistake`,
  'interrupt-deferred': msg`Record why it has to wait`,
};

/** The overall risk that was formulated. */
export const RISK_LABELS: Labels<RiskLevel> = {
  low: msg`Low`,
  moderate: msg`Moderate`,
  high: msg`High`,
  imminent: msg`Imminent`,
};

/** Where the person goes from here. */
export const DISPOSITION_LABELS: Labels<Disposition> = {
  'inpatient-psychiatry-voluntary': msg`Inpatient psychiatry, voluntary`,
  'inpatient-psychiatry-involuntary': msg`Inpatient psychiatry, involuntary`,
  'medical-admission-observed': msg`Medical admission under observation`,
  'discharge-with-plan': msg`Discharge with a safety plan`,
  transfer: msg`Transfer to another facility`,
  'left-against-advice': msg`Left against medical advice`,
};

/** How an alert closed. */
export const CLOSURE_LABELS: Labels<Closure> = {
  assessed: msg`Closed: assessed, with disposition and follow-up`,
  transferred: msg`Closed: handed over to a named clinician`,
  'documented-error': msg`Closed: opened by mistake`,
};

type ClosingStep = 'assessed' | 'disposition' | 'follow-up-arranged';

/** What still stands in the way of closing. */
export const IN_THE_WAY_LABELS: Labels<ClosingStep> = {
  assessed: msg`The risk has not been assessed.`,
  disposition: msg`It is not recorded where the patient goes from here.`,
  'follow-up-arranged': msg`No follow-up with a named person and a date is arranged.`,
};
