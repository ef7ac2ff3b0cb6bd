import { msg } from '@lingui/core/macro';

import type { MissingPiece } from '../../shared/packets/patient-packet.ts';
import type { Labels } from '../wording/options.ts';

/** What a packet does not say yet, and where it is entered. */
export const MISSING_LABELS: Labels<MissingPiece> = {
  'discharge-date': msg`The day of discharge: enter it in the discharge plan.`,
  destination: msg`Where the patient is going: enter it in the discharge plan.`,
  reason: msg`Why the patient was here: enter it in the discharge plan.`,
  transport: msg`How the patient gets there: enter it in the discharge plan.`,
  appointments: msg`Follow-up appointments: add at least one.`,
  services: msg`Services that will help: send a referral.`,
  'unit-phone': msg`The phone number of the unit: an administrator enters it in the settings.`,
  'worker-phone': msg`Your phone number: it belongs to your account.`,
};
