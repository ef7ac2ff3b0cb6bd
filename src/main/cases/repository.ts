import type { Selectable } from 'kysely';

import { CaseRecord, ChartCondition, ChartEncounter } from '../../shared/cases/case-record.ts';
import { RecipientStatus } from '../../shared/referrals/referral.ts';
import { isOpen } from '../../shared/referrals/status.ts';
import { Refused } from '../../shared/result.ts';
import type { Db } from '../database/kysely.ts';
import type { CaseRecordTable } from '../database/tables.ts';

const toCase = (row: Selectable<CaseRecordTable> & { readonly display_name: string }): CaseRecord =>
  CaseRecord.parse({
    id: row.id,
    personId: row.person_id,
    setting: row.setting,
    location: row.location,
    reason: row.reason,
    openedOn: row.opened_on,
    workerId: row.worker_id,
    workerName: row.display_name,
    status: row.status,
    closedAt: row.closed_at,
    version: row.version,
  });

/** The case with an id, or `null`. */
export async function findCase(db: Db, id: string): Promise<CaseRecord | null> {
  const row = await db
    .selectFrom('case_record')
    .innerJoin('account', 'account.id', 'case_record.worker_id')
    .selectAll('case_record')
    .select('account.display_name')
    .where('case_record.id', '=', id)
    .executeTakeFirst();
  return row ? toCase(row) : null;
}

/** The case with an id. @throws Refused `case/not-found` */
export async function getCase(db: Db, id: string): Promise<CaseRecord> {
  const found = await findCase(db, id);
  if (!found) throw new Refused('case/not-found');
  return found;
}

/** The case with an id, which must be open for what is about to happen. @throws Refused `case/not-found`, `case/closed` */
export async function getOpenCase(db: Db, id: string): Promise<CaseRecord> {
  const found = await getCase(db, id);
  if (found.status !== 'open') throw new Refused('case/closed');
  return found;
}

/** Adds an open case. */
export async function insertCase(
  db: Db,
  opened: Pick<CaseRecord, 'id' | 'personId' | 'setting' | 'location' | 'reason' | 'openedOn' | 'workerId'>,
): Promise<CaseRecord> {
  await db
    .insertInto('case_record')
    .values({
      id: opened.id,
      person_id: opened.personId,
      setting: opened.setting,
      location: opened.location,
      reason: opened.reason,
      opened_on: opened.openedOn,
      worker_id: opened.workerId,
      status: 'open',
    })
    .execute();
  return await getCase(db, opened.id);
}

/** What was imported about a person's stays, newest first. */
export async function listChartEncounters(db: Db, personId: string): Promise<ChartEncounter[]> {
  const rows = await db
    .selectFrom('chart_encounter')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('started_at', 'desc')
    .execute();
  return rows.map((row) =>
    ChartEncounter.parse({
      id: row.id,
      class: row.class,
      description: row.description,
      startedAt: row.started_at,
      endedAt: row.ended_at,
    }),
  );
}

/** What was imported about a person's problems, newest first. */
export async function listChartConditions(db: Db, personId: string): Promise<ChartCondition[]> {
  const rows = await db
    .selectFrom('chart_condition')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('onset_on', 'desc')
    .execute();
  return rows.map((row) =>
    ChartCondition.parse({
      id: row.id,
      description: row.description,
      clinicalStatus: row.clinical_status,
      onsetOn: row.onset_on,
    }),
  );
}

/** The statuses in which something is still to be done about a recipient. */
export const OPEN_RECIPIENTS = RecipientStatus.options.filter(isOpen);

/** How much of each kind of work a case holds. */
export interface CaseCounts {
  readonly notes: number;
  readonly assessments: number;
  readonly referrals: number;
  readonly openReferrals: number;
  readonly openAlerts: number;
}

/** Counts the work of a case in one query. */
export async function countCaseWork(db: Db, caseId: string): Promise<CaseCounts> {
  return await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom('note')
        .select(eb.fn.countAll<number>().as('n'))
        .where('case_id', '=', caseId)
        .as('notes'),
      eb
        .selectFrom('assessment')
        .select(eb.fn.countAll<number>().as('n'))
        .where('case_id', '=', caseId)
        .as('assessments'),
      eb
        .selectFrom('referral')
        .select(eb.fn.countAll<number>().as('n'))
        .where('case_id', '=', caseId)
        .as('referrals'),
      eb
        .selectFrom('referral_recipient')
        .innerJoin('referral', 'referral.id', 'referral_recipient.referral_id')
        .select(eb.fn.countAll<number>().as('n'))
        .where('referral.case_id', '=', caseId)
        .where('referral_recipient.status', 'in', OPEN_RECIPIENTS)
        .as('openReferrals'),
      eb
        .selectFrom('safety_alert')
        .select(eb.fn.countAll<number>().as('n'))
        .where('case_id', '=', caseId)
        .where('status', '=', 'open')
        .as('openAlerts'),
    ])
    .executeTakeFirstOrThrow()
    .then((counts) => ({
      notes: counts.notes ?? 0,
      assessments: counts.assessments ?? 0,
      referrals: counts.referrals ?? 0,
      openReferrals: counts.openReferrals ?? 0,
      openAlerts: counts.openAlerts ?? 0,
    }));
}
