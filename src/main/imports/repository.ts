import type { Selectable } from 'kysely';

import { ImportResult } from '../../shared/imports/contract.ts';
import type { ExistingPerson } from '../../shared/imports/differences.ts';
import {
  EncounterClass,
  type ProposedCondition,
  type ProposedEncounter,
} from '../../shared/imports/proposal.ts';
import { fromJson } from '../database/json-column.ts';
import type { Db } from '../database/kysely.ts';
import type { ChartConditionTable, ChartEncounterTable } from '../database/tables.ts';

/** What was imported about one person, in the words of the comparison. */
export interface Chart {
  readonly encounters: NonNullable<ExistingPerson['encounters']>;
  readonly conditions: NonNullable<ExistingPerson['conditions']>;
}

const isInstant = (time: string): boolean => time.includes('T');

const toEncounter = (row: Selectable<ChartEncounterTable>): Chart['encounters'][number] => ({
  sourceId: row.source_id,
  class: EncounterClass.catch('other').parse(row.class),
  type: row.description,
  startedAt: row.started_at && isInstant(row.started_at) ? row.started_at : undefined,
  endedAt: row.ended_at && isInstant(row.ended_at) ? row.ended_at : undefined,
});

const toCondition = (row: Selectable<ChartConditionTable>): Chart['conditions'][number] => ({
  sourceId: row.source_id,
  code: row.code,
  system: row.code_system,
  text: row.description,
  clinicalStatus: row.clinical_status,
  onsetOn: row.onset_on,
});

/** What was imported about each of some people; everyone asked for is in the answer. */
export async function listChartOf(db: Db, personIds: readonly string[]): Promise<ReadonlyMap<string, Chart>> {
  if (personIds.length === 0) return new Map();
  const encounters = await db
    .selectFrom('chart_encounter')
    .selectAll()
    .where('person_id', 'in', personIds)
    .execute();
  const conditions = await db
    .selectFrom('chart_condition')
    .selectAll()
    .where('person_id', 'in', personIds)
    .execute();
  return new Map(
    personIds.map((id) => [
      id,
      {
        encounters: encounters.filter(({ person_id }) => person_id === id).map(toEncounter),
        conditions: conditions.filter(({ person_id }) => person_id === id).map(toCondition),
      },
    ]),
  );
}

/** Where imported records belong. */
export interface Origin {
  readonly personId: string;
  readonly batchId: string;
  readonly newId: () => string;
}

/** Writes stays, over those that came from the same source; says how many are new. */
export async function upsertEncounters(
  db: Db,
  { personId, batchId, newId }: Origin,
  encounters: readonly ProposedEncounter[],
): Promise<number> {
  const before = await countOf(db, 'chart_encounter', personId);
  for (const encounter of encounters) {
    const values = {
      class: encounter.class,
      description: encounter.type ?? encounter.reason,
      started_at: encounter.startedAt ?? encounter.startedOn,
      ended_at: encounter.endedAt ?? encounter.endedOn,
    };
    await db
      .insertInto('chart_encounter')
      .values({
        id: newId(),
        person_id: personId,
        source_id: encounter.sourceId,
        batch_id: batchId,
        ...values,
      })
      .onConflict((conflict) => conflict.columns(['person_id', 'source_id']).doUpdateSet(values))
      .execute();
  }
  return (await countOf(db, 'chart_encounter', personId)) - before;
}

/** Writes problems, over those that came from the same source; says how many are new. */
export async function upsertConditions(
  db: Db,
  { personId, batchId, newId }: Origin,
  conditions: readonly ProposedCondition[],
): Promise<number> {
  const before = await countOf(db, 'chart_condition', personId);
  for (const condition of conditions) {
    const values = {
      code: condition.code,
      code_system: condition.system,
      description: condition.text,
      clinical_status: condition.clinicalStatus,
      onset_on: condition.onsetOn,
    };
    await db
      .insertInto('chart_condition')
      .values({
        id: newId(),
        person_id: personId,
        source_id: condition.sourceId,
        batch_id: batchId,
        ...values,
      })
      .onConflict((conflict) => conflict.columns(['person_id', 'source_id']).doUpdateSet(values))
      .execute();
  }
  return (await countOf(db, 'chart_condition', personId)) - before;
}

async function countOf(
  db: Db,
  table: 'chart_encounter' | 'chart_condition',
  personId: string,
): Promise<number> {
  const { n } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  return n;
}

/** A file that was imported, and what that did. */
export interface ImportBatch {
  readonly sha256: string;
  readonly result: ImportResult;
}

/** The batch with an id, or `null`. */
export async function findImportBatch(db: Db, batchId: string): Promise<ImportBatch | null> {
  const row = await db
    .selectFrom('import_batch')
    .select(['sha256', 'result'])
    .where('id', '=', batchId)
    .executeTakeFirst();
  return row ? { sha256: row.sha256, result: ImportResult.parse(fromJson(row.result)) } : null;
}

/** Who the people of a file became when the same file was imported before, by their ids in the file. */
export async function findPeopleOfFile(db: Db, sha256: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('import_batch')
    .select('result')
    .where('sha256', '=', sha256)
    .orderBy('imported_at')
    .execute();
  const people = rows.flatMap(({ result }) => ImportResult.parse(fromJson(result)).people);
  return new Map(people.map(({ sourceId, personId }) => [sourceId, personId]));
}

/** Opens a batch; imported records point to it. */
export async function insertImportBatch(
  db: Db,
  batch: { readonly id: string; readonly sha256: string; readonly at: string; readonly by: string },
): Promise<void> {
  await db
    .insertInto('import_batch')
    .values({
      id: batch.id,
      sha256: batch.sha256,
      imported_at: batch.at,
      imported_by: batch.by,
      result: '{}',
    })
    .execute();
}

/** Keeps what a batch did, to be answered again when it is sent twice. */
export async function updateImportResult(db: Db, result: ImportResult): Promise<void> {
  await db
    .updateTable('import_batch')
    .set({ result: JSON.stringify(result) })
    .where('id', '=', result.batchId)
    .execute();
}
