import { VaultKind } from '../../shared/vault/kind.ts';
import type { Db } from '../database/kysely.ts';

/** What the opened vault says it is for. */
export async function kindOf(db: Db): Promise<VaultKind> {
  const { kind } = await db.selectFrom('vault_kind').select('kind').executeTakeFirstOrThrow();
  return VaultKind.parse(kind);
}

/** Says once, in a new vault, what it is for. */
export async function insertKind(db: Db, kind: VaultKind): Promise<void> {
  await db.insertInto('vault_kind').values({ id: 1, kind }).execute();
}
