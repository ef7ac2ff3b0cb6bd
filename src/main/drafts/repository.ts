import type { Selectable } from 'kysely';

import { Draft } from '../../shared/drafts/contract.ts';
import { fromJson } from '../database/json-column.ts';
import type { Db } from '../database/kysely.ts';
import type { DraftTable } from '../database/tables.ts';

const toDraft = (row: Selectable<DraftTable>): Draft =>
  Draft.parse({
    key: row.key,
    caseId: row.case_id,
    body: fromJson(row.body),
    revision: row.revision,
    savedAt: row.saved_at,
  });

/** One account's draft of a form, or `null`. */
export async function findDraft(db: Db, accountId: string, key: string): Promise<Draft | null> {
  const row = await db
    .selectFrom('draft')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row ? toDraft(row) : null;
}

/** One account's drafts of a kind of form, of one case or of none, newest first. */
export async function listDrafts(
  db: Db,
  accountId: string,
  { caseId, form }: { readonly caseId: string | null; readonly form: string },
): Promise<Draft[]> {
  const rows = await db
    .selectFrom('draft')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('case_id', caseId === null ? 'is' : '=', caseId)
    .where('key', '>=', `${form}:`)
    .where('key', '<', `${form};`)
    .orderBy('saved_at', 'desc')
    .execute();
  return rows.map(toDraft);
}

/** Writes a draft over the one before. */
export async function upsertDraft(db: Db, accountId: string, draft: Draft): Promise<void> {
  const values = { body: JSON.stringify(draft.body), revision: draft.revision, saved_at: draft.savedAt };
  await db
    .insertInto('draft')
    .values({ account_id: accountId, key: draft.key, case_id: draft.caseId, ...values })
    .onConflict((conflict) => conflict.columns(['account_id', 'key']).doUpdateSet(values))
    .execute();
}

/** Removes a draft; says whether there was one. */
export async function deleteDraft(db: Db, accountId: string, key: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('draft')
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
