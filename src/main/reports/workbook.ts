import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';

import type { Figure, ReferralReport, ReportRow } from '../../shared/reports/referral-report.ts';
import { daysBetween, type CalendarDate } from '../../shared/values/calendar-date.ts';
import { COLUMNS } from './columns.ts';
import { DEFINITIONS, labelOf } from '../../shared/reports/definitions.ts';

/** A sheet whose first row is its header. */
interface HeadedSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
}

/** Day 0 of a spreadsheet's calendar. Holds for days after 28 February 1900, which Excel takes for a leap year. */
const SPREADSHEET_EPOCH = '1899-12-30';

/**
 * Text stays text, also when it begins like a formula. The writer looks texts up in a plain object, so that one named
 * like a property that every object has (`constructor`) must differ from it: a blank at its end does.
 */
function text(value: string | null): Cell {
  if (value === null) return null;
  return { type: String, value: value in {} ? `${value} ` : value };
}

const heading = (value: string): Cell => ({ type: String, value, fontWeight: 'bold' });

/** A day as spreadsheets count it, so that no time zone can move it. */
const day = (on: CalendarDate | null): Cell =>
  on === null ? null : { type: Number, value: daysBetween(SPREADSHEET_EPOCH, on), format: 'yyyy-mm-dd' };

const FORMATS: Readonly<Record<Figure['unit'], string>> = { count: '0', share: '0.0%', days: '0.0' };

const figureRow = (by: string, group: string | null, { key, value, unit, n }: Figure): Row => [
  text(by),
  text(group),
  text(labelOf(key.measure)),
  value === null ? null : { type: Number, value, format: FORMATS[unit] },
  text(unit),
  { type: Number, value: n, format: '0' },
];

const summary = (report: ReferralReport): HeadedSheet => ({
  name: 'Summary',
  headers: ['By', 'Group', 'Measure', 'Value', 'Unit', 'n'],
  widths: [16, 44, 44, 10, 8, 8],
  rows: [
    ...report.figures.map((figure) => figureRow('all', null, figure)),
    ...report.breakdowns.flatMap(({ by, groups }) =>
      groups.flatMap(({ label, figures }) => figures.map((figure) => figureRow(by, label, figure))),
    ),
  ],
});

const rowSheet = (rows: readonly ReportRow[], timeZone: string): HeadedSheet => ({
  name: 'Rows',
  headers: COLUMNS.map(({ header }) => header),
  widths: COLUMNS.map(({ kind }) => (kind === 'day' ? 12 : 22)),
  rows: rows.map((row) =>
    COLUMNS.map(({ kind, valueOf }) => (kind === 'day' ? day : text)(valueOf(row, timeZone))),
  ),
});

const definitions = ({ from, to, facilityName, timeZone, composedAt }: ReferralReport): HeadedSheet => ({
  name: 'Definitions',
  headers: ['Term', 'Meaning'],
  widths: [44, 110],
  rows: [
    [text('Facility'), text(facilityName)],
    [text('First day of sending'), day(from)],
    [text('Last day of sending'), day(to)],
    [text('Time zone of days'), text(timeZone)],
    [text('Composed at (UTC)'), text(composedAt)],
    [text('n'), text('What a figure is a part of, or was computed over.')],
    ...Object.values(DEFINITIONS).map(({ label, meaning }): Row => [text(label), text(meaning)]),
  ],
});

/** The cells of a sheet with a header, for example `A1:F20`. No sheet here has more than 26 columns. */
const cellsOf = ({ headers, rows }: HeadedSheet): string =>
  `A1:${String.fromCodePoint(64 + headers.length)}${rows.length + 1}`;

/**
 * The report as an Excel workbook: figures, rows and what the figures mean, each sheet with a header that stays in view
 * and filters. Days and numbers are real days and numbers, text is text.
 */
export async function reportWorkbook(
  report: ReferralReport,
  rows: readonly ReportRow[],
): Promise<Uint8Array> {
  const sheets = [summary(report), rowSheet(rows, report.timeZone), definitions(report)];
  // The writer knows no filters. Their element follows the cells in the order that the format prescribes.
  const filters = {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, { sheet: name }: { readonly sheet?: string }) => {
            const sheet = sheets.find((each) => each.name === name);
            return sheet
              ? xml.replace('</sheetData>', `</sheetData><autoFilter ref="${cellsOf(sheet)}"/>`)
              : xml;
          },
        },
      },
    },
  };
  return await writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      stickyRowsCount: 1,
      columns: sheet.widths.map((width) => ({ width })),
      data: [sheet.headers.map(heading), ...sheet.rows],
    })),
    { features: [filters] },
  ).toBuffer();
}
