import { z } from 'zod';

import { query, type Contract } from '../ipc/contract.ts';
import { CalendarDate } from '../values/calendar-date.ts';
import { FigureKey, ReferralReport, ReportRow } from './referral-report.ts';

/** Days that a report can be about. Far beyond them the end of a day can no longer be compared as text. */
const ReportDay = CalendarDate.refine((on) => on >= '1900-01-01' && on <= '2200-12-31', {
  message: 'report/day-out-of-range',
});

const Range = z
  .strictObject({ from: ReportDay, to: ReportDay })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'report/range-reversed' });

/** Formats that a report can be saved in without a page engine. */
export const ExportFormat = z.enum(['csv', 'json', 'xlsx']);
/** Formats that a report can be saved in. */
export type ExportFormat = z.infer<typeof ExportFormat>;

/** Everything the screens may ask about reports. */
export const reports = {
  referrals: query({
    needs: 'report.run',
    subject: () => ({ entity: 'referral', id: null }),
    input: Range,
    output: ReferralReport,
  }),
  /** The rows that one figure was counted from. */
  referralRows: query({
    needs: 'report.run',
    subject: () => ({ entity: 'referral', id: null }),
    input: Range.safeExtend({ key: FigureKey }),
    output: z.array(ReportRow),
  }),
  /** The report as a file: rows and figures. The window or the command line writes it where the user says. */
  exportReferrals: query({
    needs: 'report.run',
    subject: () => ({ entity: 'referral', id: null }),
    input: Range.safeExtend({ format: ExportFormat }),
    output: z.object({
      fileName: z.string(),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    }),
  }),
} as const satisfies Contract;
