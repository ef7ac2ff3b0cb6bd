import { CaseloadRow } from '../../shared/cases/case-record.ts';
import type { Db } from '../database/kysely.ts';
import { mrnOf, toPersonLine } from '../people/repository.ts';
import { OPEN_RECIPIENTS } from './repository.ts';

/** Which cases, and which page of them. */
export interface CaseloadPage {
  readonly view: 'mine' | 'open' | 'all';
  readonly workerId: string;
  readonly offset: number;
  readonly limit: number;
  /** False for roles that see no assessments or alerts. */
  readonly showsClinical: boolean;
}

function casesOf(db: Db, { view, workerId }: CaseloadPage) {
  let cases = db.selectFrom('case_record');
  if (view === 'mine') cases = cases.where('worker_id', '=', workerId);
  return view === 'all' ? cases : cases.where('case_record.status', '=', 'open');
}

/** The cases of the page with their people; found first, so that the rest is read for these alone. */
const pageOf = (db: Db, page: CaseloadPage) =>
  db
    .selectFrom(
      casesOf(db, page)
        .select(['case_record.id as case_id', 'case_record.status', 'case_record.opened_on'])
        .orderBy('case_record.status', 'desc')
        .orderBy('case_record.opened_on', 'desc')
        .orderBy('case_record.id')
        .limit(page.limit)
        .offset(page.offset)
        .as('page'),
    )
    .innerJoin('case_record', 'case_record.id', 'page.case_id')
    .innerJoin('person', 'person.id', 'case_record.person_id')
    // By the page's own columns: ordered by the table's, the engine walks all cases for it.
    .orderBy('page.status', 'desc')
    .orderBy('page.opened_on', 'desc')
    .orderBy('page.case_id');

/** What a case needs beside its own row. */
const withWork = (page: ReturnType<typeof pageOf>) =>
  page.select((eb) => [
    mrnOf(eb.ref('case_record.person_id')).as('mrn'),
    eb
      .selectFrom('safety_alert')
      .select(eb.fn.countAll<number>().as('n'))
      .whereRef('safety_alert.case_id', '=', 'case_record.id')
      .where('safety_alert.status', '=', 'open')
      .where('safety_alert.level', '!=', 'interpersonal-safety')
      .as('open_alerts'),
    eb
      .selectFrom('referral_recipient')
      .innerJoin('referral', 'referral.id', 'referral_recipient.referral_id')
      .select(eb.fn.countAll<number>().as('n'))
      .whereRef('referral.case_id', '=', 'case_record.id')
      .where('referral_recipient.status', 'in', OPEN_RECIPIENTS)
      .as('open_referrals'),
    eb
      .selectFrom('referral_recipient')
      .innerJoin('referral', 'referral.id', 'referral_recipient.referral_id')
      .select((one) => one.fn.min('referral_recipient.next_action_on').as('day'))
      .whereRef('referral.case_id', '=', 'case_record.id')
      .where('referral_recipient.status', 'in', OPEN_RECIPIENTS)
      .as('next_action_on'),
  ]);

/** The latest completed PHQ-9 of each of some cases. */
async function latestPhq9(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, CaseloadRow['phq9']>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('assessment')
    .select(['case_id', 'score', 'band'])
    .where('case_id', 'in', ids)
    .where('instrument_id', '=', 'phq-9')
    .where('status', '=', 'completed')
    .orderBy('completed_at')
    .execute();
  return new Map(
    rows.map(({ case_id, score, band }) => [
      case_id,
      score === null || band === null ? null : { score, band },
    ]),
  );
}

/** One page of the caseload, newest cases first, open ones before closed ones. */
export async function listCaseload(
  db: Db,
  page: CaseloadPage,
): Promise<{ readonly total: number; readonly rows: CaseloadRow[] }> {
  const { total } = await casesOf(db, page)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await withWork(pageOf(db, page))
    .select([
      'case_record.id as case_id',
      'case_record.location',
      'case_record.opened_on',
      'case_record.status',
      'person.id',
      'person.family_name',
      'person.given_name',
      'person.preferred_name',
      'person.born_on',
      'person.language',
      'person.interpreter_needed',
    ])
    .execute();
  const scores = page.showsClinical
    ? await latestPhq9(
        db,
        rows.map(({ case_id }) => case_id),
      )
    : new Map<string, CaseloadRow['phq9']>();
  return {
    total,
    rows: rows.map((row) =>
      CaseloadRow.parse({
        caseId: row.case_id,
        person: toPersonLine(row, row.mrn),
        location: row.location,
        openedOn: row.opened_on,
        status: row.status,
        interpreterNeeded: row.interpreter_needed === null ? null : row.interpreter_needed === 1,
        language: row.language,
        openAlerts: page.showsClinical ? (row.open_alerts ?? 0) : 0,
        phq9: scores.get(row.case_id) ?? null,
        openReferrals: row.open_referrals ?? 0,
        nextActionOn: row.next_action_on,
      }),
    ),
  };
}
