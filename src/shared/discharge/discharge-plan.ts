import { z } from 'zod';

import { CalendarDate } from '../values/calendar-date.ts';
import { Id } from '../values/ids.ts';
import { line, optionalLine } from '../values/text.ts';

/** Where the person goes and who helps. One for each case. @source DOMAIN.md §4.4 sections 1–3. */
export const DischargePlan = z.object({
  caseId: Id,
  dischargeOn: CalendarDate.nullable(),
  /** Two-digit patient discharge status. @source NUBC UB-04 FL 17, DOMAIN.md §4.7. */
  disposition: z
    .string()
    .regex(/^\d{2}$/)
    .nullable(),
  destinationName: optionalLine(200),
  destinationAddress: optionalLine(300),
  destinationPhone: optionalLine(60),
  /** Why you were here: one sentence in plain words, entered by the clinician. */
  reasonInPlainWords: optionalLine(500),
  transport: optionalLine(300),
  caregiverName: optionalLine(200),
  caregiverPhone: optionalLine(60),
  version: z.int().min(0),
});
/** Where the person goes and who helps. */
export type DischargePlan = z.infer<typeof DischargePlan>;

/** A follow-up appointment. @source DOMAIN.md §4.4 section 4. */
export const Appointment = z.object({
  id: Id,
  caseId: Id,
  withWhom: line(200),
  purpose: line(300),
  on: CalendarDate,
  /** Local time at the place, `HH:MM`; `null` when not yet fixed. */
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  place: optionalLine(300),
  phone: optionalLine(60),
  gettingThere: optionalLine(300),
  bring: optionalLine(300),
  interpreterNeeded: z.boolean(),
  version: z.int().positive(),
});
/** A follow-up appointment. */
export type Appointment = z.infer<typeof Appointment>;

/**
 * Patient discharge status codes with our own short descriptions.
 *
 * @source DOMAIN.md §4.7 (code set by NUBC; descriptions are ours).
 */
export const DISPOSITIONS = {
  '01': 'Home or self-care',
  '02': 'Other short-term hospital',
  '03': 'Skilled nursing facility (Medicare)',
  '04': 'Custodial or intermediate care',
  '05': 'Cancer centre or children’s hospital',
  '06': 'Home with home-health services',
  '07': 'Left against advice',
  '21': 'Court or law enforcement',
  '43': 'Federal hospital',
  '50': 'Hospice at home',
  '51': 'Hospice in a medical facility',
  '61': 'Swing bed',
  '62': 'Inpatient rehabilitation',
  '63': 'Long-term care hospital',
  '64': 'Nursing facility (Medicaid only)',
  '65': 'Psychiatric hospital or unit',
  '66': 'Critical access hospital',
  '70': 'Other institution',
} as const satisfies Readonly<Record<string, string>>;
