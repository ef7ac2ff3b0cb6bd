import { z } from 'zod';

import { PatientPacket } from '../packets/patient-packet.ts';
import { ReferralReport } from '../reports/referral-report.ts';
import { WindowLanguage } from '../values/window-language.ts';
import { CalendarDate } from '../values/calendar-date.ts';

const UserGuideJob = z.strictObject({
  kind: z.literal('user-guide'),
  language: z.enum(['en']),
  printedOn: CalendarDate,
});
/** The user guide as paper. It ships with the program, so the job only says which. */
export type UserGuideJob = z.infer<typeof UserGuideJob>;

/** Something that becomes paper: which page, and everything it says. */
export const PrintJob = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('patient-packet'), packet: PatientPacket }),
  z.strictObject({ kind: z.literal('referral-report'), report: ReferralReport, language: WindowLanguage }),
  UserGuideJob,
]);
/** Something that becomes paper. */
export type PrintJob = z.infer<typeof PrintJob>;

/** A PDF that was made. */
export interface MadePdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** A printer of this computer. */
export interface Printer {
  readonly name: string;
  readonly displayName: string;
  readonly isDefault: boolean;
}
