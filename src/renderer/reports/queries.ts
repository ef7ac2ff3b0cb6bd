import type { ExportFormat } from '../../shared/reports/contract.ts';
import type { FigureKey, ReferralReport } from '../../shared/reports/referral-report.ts';
import type { Result } from '../../shared/result.ts';
import type { CalendarDate } from '../../shared/values/calendar-date.ts';
import { api } from '../api/api.ts';
import { bridge } from '../api/bridge.ts';
import { languageShown } from '../locale/activate.ts';
import { useApiCommand, useApiQuery } from '../api/use-api.ts';

/** The days of a report, both included. */
export interface ReportRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The referral report for some days. */
export const useReferralReport = (range: ReportRange) =>
  useApiQuery('reports', ['referrals', range], () => api.reports.referrals(range));

/** The rows that one figure was counted from. */
export const useReportRows = (range: ReportRange, key: FigureKey) =>
  useApiQuery('reports', ['rows', range, key], () => api.reports.referralRows({ ...range, key }));

type Saved = Result<{ readonly saved: boolean }>;

/** What to save a report as. */
export type ReportFile =
  | { readonly format: ExportFormat; readonly range: ReportRange }
  | { readonly format: 'pdf'; readonly report: ReferralReport };

async function saveReport(file: ReportFile): Promise<Saved> {
  if (file.format !== 'pdf') {
    const made = await api.reports.exportReferrals({ ...file.range, format: file.format });
    return made.ok
      ? await bridge.saveFile({ suggestedName: made.value.fileName, bytes: made.value.bytes })
      : made;
  }
  const { report } = file;
  const made = await bridge.printing.toPdf({ kind: 'referral-report', report, language: languageShown() });
  const suggestedName = `referral-report-${report.from}-to-${report.to}.pdf`;
  return made.ok ? await bridge.saveFile({ suggestedName, bytes: made.value.bytes }) : made;
}

/** Saves a report where the user says. `saved` is false when the user changed their mind. */
export const useSaveReport = () => useApiCommand([], saveReport);
