import type { ExpressionBuilder, Selectable } from 'kysely';
import { z } from 'zod';

import { CaseRecord, ChartCondition, ChartEncounter, type CaseFile } from '../../shared/cases/case-record.ts';
import { RecipientStatus } from '../../shared/referrals/referral.ts';
import { isOpen } from '../../shared/referrals/status.ts';
import { Refused } from '../../shared/result.ts';
import { SafetyAlert } from '../../shared/safety/alert.ts';
import { showsOnBanner } from '../../shared/safety/pathway.ts';
import { jsonRows, rowsFromJson } from '../database/json-column.ts';
import type { Db } from '../database/kysely.ts';
import type { CaseRecordTable, Tables } from '../database/tables.ts';

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

/** The statuses in which something is still to be done about a recipient. */
export const OPEN_RECIPIENTS = RecipientStatus.options.filter(isOpen);

/** What a case file holds beside the case and the person. */
export interface CaseWork {
  readonly counts: CaseFile['counts'];
  readonly bannerAlerts: CaseFile['bannerAlerts'];
  readonly encounters: readonly ChartEncounter[];
  readonly conditions: readonly ChartCondition[];
}

type Builder = ExpressionBuilder<Tables, keyof Tables>;

/** How much of each kind of work a case holds. */
const countsOf = (eb: Builder, caseId: string) =>
  [
    eb.selectFrom('note').select(eb.fn.countAll<number>().as('n')).where('case_id', '=', caseId).as('notes'),
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
  ] as const;

/** What was imported about a person, newest first. */
const chartOf = (eb: Builder, personId: string) =>
  [
    jsonRows(
      eb
        .selectFrom('chart_encounter')
        .select(['id', 'class', 'description', 'started_at as startedAt', 'ended_at as endedAt'])
        .where('person_id', '=', personId)
        .orderBy('started_at', 'desc'),
    ).as('encounters'),
    jsonRows(
      eb
        .selectFrom('chart_condition')
        .select(['id', 'description', 'clinical_status as clinicalStatus', 'onset_on as onsetOn'])
        .where('person_id', '=', personId)
        .orderBy('onset_on', 'desc'),
    ).as('conditions'),
  ] as const;

/** As much of an open alert as a banner needs. */
const AlertHead = SafetyAlert.pick({
  id: true,
  level: true,
  status: true,
  instrumentId: true,
  openedAt: true,
});

const alertsOf = (eb: Builder, caseId: string) =>
  jsonRows(
    eb
      .selectFrom('safety_alert')
      .select(['id', 'level', 'status', 'instrument_id as instrumentId', 'opened_at as openedAt'])
      .where('case_id', '=', caseId)
      .where('status', '=', 'open')
      .orderBy('opened_at', 'desc'),
  ).as('alerts');

/** The work of a case and what was imported about its person, in one query. */
export async function getCaseWork(
  db: Db,
  { id, personId }: Pick<CaseRecord, 'id' | 'personId'>,
): Promise<CaseWork> {
  const row = await db
    .selectNoFrom((eb) => [...countsOf(eb, id), ...chartOf(eb, personId), alertsOf(eb, id)])
    .executeTakeFirstOrThrow();
  const alerts = z.array(AlertHead).parse(rowsFromJson(row.alerts));
  return {
    counts: {
      notes: row.notes ?? 0,
      assessments: row.assessments ?? 0,
      referrals: row.referrals ?? 0,
      openReferrals: row.openReferrals ?? 0,
      openAlerts: alerts.length,
    },
    bannerAlerts: alerts.filter(showsOnBanner),
    encounters: z.array(ChartEncounter).parse(rowsFromJson(row.encounters)),
    conditions: z.array(ChartCondition).parse(rowsFromJson(row.conditions)),
  };
}
