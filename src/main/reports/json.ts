import type { ReferralReport, ReportRow } from '../../shared/reports/referral-report.ts';

/** The report and its rows as the screens know them, for other programs. */
export const reportJson = (report: ReferralReport, rows: readonly ReportRow[]): Uint8Array =>
  Buffer.from(`${JSON.stringify({ report, rows }, null, 2)}\n`);
