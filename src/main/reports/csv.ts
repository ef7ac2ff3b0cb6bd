import { stringify } from 'csv-stringify/sync';

import type { ReportRow } from '../../shared/reports/referral-report.ts';
import { COLUMNS } from './columns.ts';

/**
 * The rows as comma-separated values (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, without which Excel
 * reads accented names wrongly, and with an apostrophe before any text that a spreadsheet would take for a formula.
 */
export const reportCsv = (rows: readonly ReportRow[], timeZone: string): Uint8Array =>
  Buffer.from(
    stringify(
      rows.map((row) => COLUMNS.map(({ valueOf }) => valueOf(row, timeZone))),
      {
        bom: true,
        columns: COLUMNS.map(({ header }) => header),
        header: true,
        escape_formulas: true,
        record_delimiter: 'windows',
        quote_record_delimiter: true,
      },
    ),
  );
