import { composeReport, rowsOf } from '../../shared/reports/compose.ts';
import type { ExportFormat, reports } from '../../shared/reports/contract.ts';
import type { ReportWindow } from '../../shared/reports/observed.ts';
import type { ReferralReport, ReportRow } from '../../shared/reports/referral-report.ts';
import { instantsOf } from '../../shared/reports/window.ts';
import { assertNever, Refused } from '../../shared/result.ts';
import { dayAt } from '../../shared/values/calendar-date.ts';
import { getFacility } from '../facility/repository.ts';
import type { Context, HandlersOf } from '../ipc/handler.ts';
import { reportCsv } from './csv.ts';
import { reportJson } from './json.ts';
import { listReportRows } from './repository.ts';
import { reportWorkbook } from './workbook.ts';

/** What every report starts from: the rows of the range, and how to look at them. */
interface Material {
  readonly rows: readonly ReportRow[];
  readonly window: ReportWindow;
  readonly facilityName: string;
}

async function gather(range: Pick<ReportWindow, 'from' | 'to'>, { db, now }: Context): Promise<Material> {
  const { name: facilityName, timeZone } = await getFacility(db);
  const window = { from: range.from, to: range.to, timeZone, today: dayAt(now, timeZone) };
  return { rows: await listReportRows(db, instantsOf(window, timeZone), timeZone), window, facilityName };
}

const compose = ({ rows, window, facilityName }: Material, now: string): ReferralReport =>
  composeReport(rows, { ...window, facilityName, composedAt: now });

async function bytesOf(
  format: ExportFormat,
  report: ReferralReport,
  rows: readonly ReportRow[],
): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      return reportCsv(rows, report.timeZone);
    case 'json':
      return reportJson(report, rows);
    case 'xlsx':
      return await reportWorkbook(report, rows);
    default:
      return assertNever(format);
  }
}

export const reportHandlers: HandlersOf<typeof reports> = {
  async referrals(range, ctx) {
    return compose(await gather(range, ctx), ctx.now);
  },

  async referralRows({ key, ...range }, ctx) {
    const { rows, window } = await gather(range, ctx);
    const counted = rowsOf(rows, key, window);
    if (!counted) throw new Refused('report/no-such-figure');
    return [...counted];
  },

  async exportReferrals({ format, ...range }, ctx) {
    const material = await gather(range, ctx);
    const bytes = await bytesOf(format, compose(material, ctx.now), material.rows);
    // Names of files are seen by more people than their content: the range alone, nobody's name.
    return { fileName: `referrals_${range.from}_${range.to}.${format}`, bytes };
  },
};
