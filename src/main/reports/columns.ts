import type { ReportRow } from '../../shared/reports/referral-report.ts';
import { dayAt, type CalendarDate } from '../../shared/values/calendar-date.ts';
import type { Instant } from '../../shared/values/instant.ts';

/** A column of exported rows. Days are calendar days at the facility. */
export interface Column {
  readonly header: string;
  readonly kind: 'text' | 'day';
  readonly valueOf: (row: ReportRow, timeZone: string) => string | null;
}

const text = (header: string, valueOf: (row: ReportRow) => string | null): Column => ({
  header,
  kind: 'text',
  valueOf,
});

const day = (header: string, instantOf: (row: ReportRow) => Instant | null): Column => ({
  header,
  kind: 'day',
  valueOf(row, timeZone): CalendarDate | null {
    const instant = instantOf(row);
    return instant === null ? null : dayAt(instant, timeZone);
  },
});

/** The columns of exported rows, the same in every format that has columns. */
export const COLUMNS: readonly Column[] = [
  day('Sent on', ({ sentAt }) => sentAt),
  text('Person', ({ personName }) => personName),
  text('MRN', ({ mrn }) => mrn),
  text('Need', ({ domain }) => domain),
  text('Urgency', ({ urgency }) => urgency),
  text('Organization', ({ organisationName }) => organisationName),
  text('Service', ({ serviceName }) => serviceName),
  text('Worker', ({ workerName }) => workerName),
  text('Status', ({ status }) => status),
  text('Reason', ({ reasonCode }) => reasonCode),
  text('Outcome', ({ outcome }) => outcome),
  text('Ever accepted', ({ everAccepted }) => (everAccepted ? 'yes' : 'no')),
  day('Responded on', ({ respondedAt }) => respondedAt),
  day('Contacted on', ({ contactedAt }) => contactedAt),
  day('Service started on', ({ serviceStartedAt }) => serviceStartedAt),
  day('Closed on', ({ closedAt }) => closedAt),
  text('Referral', ({ referralId }) => referralId),
  text('Request', ({ recipientId }) => recipientId),
];
