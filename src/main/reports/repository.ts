import { sql } from 'kysely';

import { listName } from '../../shared/people/names.ts';
import { ReportRow } from '../../shared/reports/referral-report.ts';
import type { Instant } from '../../shared/values/instant.ts';
import { dayAt } from '../../shared/values/calendar-date.ts';
import type { Db } from '../database/kysely.ts';
import { mrnOf } from '../people/repository.ts';

/** A half-open range of instants: `start` belongs to it, `end` does not. */
interface InstantRange {
  readonly start: Instant;
  readonly end: Instant;
}

/** The one statement of the referral report: requests sent within a range, read by the index on the time of sending. */
export const selectReportRows = (db: Db, { start, end }: InstantRange) =>
  db
    .selectFrom('referral_recipient')
    .innerJoin('referral', 'referral.id', 'referral_recipient.referral_id')
    .innerJoin('case_record', 'case_record.id', 'referral.case_id')
    .innerJoin('person', 'person.id', 'case_record.person_id')
    .innerJoin('service', 'service.id', 'referral_recipient.service_id')
    .innerJoin('organisation', 'organisation.id', 'service.organisation_id')
    .innerJoin('account', 'account.id', 'referral.created_by')
    .selectAll('referral_recipient')
    .select([
      'referral.case_id',
      'referral.domain',
      'referral.urgency',
      'referral.created_by',
      'person.family_name',
      'person.given_name',
      'service.name as service_name',
      'organisation.name as organisation_name',
      'account.display_name as worker_name',
      mrnOf(sql.ref('person.id')).as('mrn'),
      sql<number>`EXISTS (SELECT 1 FROM referral_event e WHERE e.recipient_id = referral_recipient.id
        AND e.to_status = 'accepted')`.as('ever_accepted'),
    ])
    .where('referral_recipient.sent_at', '>=', start)
    .where('referral_recipient.sent_at', '<', end)
    .where('referral_recipient.status', 'not in', ['draft', 'entered-in-error'])
    .orderBy('referral_recipient.sent_at')
    .orderBy('referral_recipient.id');

/** What a row of the report statement holds. */
type Row = Awaited<ReturnType<ReturnType<typeof selectReportRows>['execute']>>[number];

const toReportRow = (row: Row, timeZone: string): ReportRow =>
  ReportRow.parse({
    recipientId: row.id,
    referralId: row.referral_id,
    caseId: row.case_id,
    personName: listName({ familyName: row.family_name, givenName: row.given_name }),
    mrn: row.mrn,
    domain: row.domain,
    urgency: row.urgency,
    organisationName: row.organisation_name,
    serviceId: row.service_id,
    serviceName: row.service_name,
    workerId: row.created_by,
    workerName: row.worker_name,
    status: row.status,
    reasonCode: row.reason_code,
    outcome: row.outcome,
    sentAt: row.sent_at,
    sentOn: row.sent_at === null ? null : dayAt(row.sent_at, timeZone),
    respondedAt: row.responded_at,
    everAccepted: row.ever_accepted === 1,
    contactedAt: row.contacted_at,
    serviceStartedAt: row.service_started_at,
    closedAt: row.closed_at,
  });

/** The requests sent within a range of instants, in the order of sending. */
export async function listReportRows(db: Db, range: InstantRange, timeZone: string): Promise<ReportRow[]> {
  const rows = await selectReportRows(db, range).execute();
  return rows.map((row) => toReportRow(row, timeZone));
}
