import type { Selectable } from 'kysely';

import { Assessment } from '../../shared/assessments/assessment.ts';
import { fromJson } from '../database/json-column.ts';
import type { Db } from '../database/kysely.ts';
import type { AssessmentTable } from '../database/tables.ts';

type Row = Selectable<AssessmentTable> & { readonly display_name: string };

const toAssessment = (row: Row): Assessment =>
  Assessment.parse({
    id: row.id,
    caseId: row.case_id,
    instrumentId: row.instrument_id,
    instrumentVersion: row.instrument_version,
    language: row.language,
    mode: row.mode,
    administeredAt: row.administered_at,
    administeredBy: row.administered_by,
    administeredByName: row.display_name,
    answers: fromJson(row.answers),
    status: row.status,
    score: row.score,
    band: row.band,
    prorated: row.prorated === 1,
    completedAt: row.completed_at,
    version: row.version,
  });

const withAuthor = (db: Db) =>
  db
    .selectFrom('assessment')
    .innerJoin('account', 'account.id', 'assessment.administered_by')
    .selectAll('assessment')
    .select('account.display_name');

/** The assessment with an id, or `null`. */
export async function findAssessment(db: Db, id: string): Promise<Assessment | null> {
  const row = await withAuthor(db).where('assessment.id', '=', id).executeTakeFirst();
  return row ? toAssessment(row) : null;
}

/** A case's assessments, newest first. */
export async function listAssessments(db: Db, caseId: string): Promise<Assessment[]> {
  const rows = await withAuthor(db)
    .where('case_id', '=', caseId)
    .orderBy('administered_at', 'desc')
    .orderBy('assessment.id', 'desc')
    .execute();
  return rows.map(toAssessment);
}

/** The person's last completed assessment of the same instrument and version before another one, in any case. */
export async function findPreviousAssessment(db: Db, current: Assessment): Promise<Assessment | null> {
  const row = await withAuthor(db)
    .innerJoin('case_record', 'case_record.id', 'assessment.case_id')
    .where('case_record.person_id', '=', (eb) =>
      eb.selectFrom('case_record as own').select('own.person_id').where('own.id', '=', current.caseId),
    )
    .where('assessment.instrument_id', '=', current.instrumentId)
    .where('assessment.instrument_version', '=', current.instrumentVersion)
    .where('assessment.status', '=', 'completed')
    .where('assessment.id', '!=', current.id)
    .where('assessment.administered_at', '<', current.administeredAt)
    .orderBy('assessment.administered_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? toAssessment(row) : null;
}

/** Adds an assessment. */
export async function insertAssessment(db: Db, assessment: Assessment): Promise<void> {
  await db
    .insertInto('assessment')
    .values({
      id: assessment.id,
      case_id: assessment.caseId,
      instrument_id: assessment.instrumentId,
      instrument_version: assessment.instrumentVersion,
      language: assessment.language,
      mode: assessment.mode,
      administered_at: assessment.administeredAt,
      administered_by: assessment.administeredBy,
      answers: JSON.stringify(assessment.answers),
      status: assessment.status,
      score: assessment.score,
      band: assessment.band,
      prorated: assessment.prorated ? 1 : 0,
      completed_at: assessment.completedAt,
      version: assessment.version,
    })
    .execute();
}

/** Writes answers, score and status, and counts the version up. */
export async function updateAssessment(db: Db, next: Assessment): Promise<Assessment> {
  const { version } = await db
    .updateTable('assessment')
    .set({
      answers: JSON.stringify(next.answers),
      status: next.status,
      score: next.score,
      band: next.band,
      prorated: next.prorated ? 1 : 0,
      completed_at: next.completedAt,
    })
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', next.id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return { ...next, version };
}
