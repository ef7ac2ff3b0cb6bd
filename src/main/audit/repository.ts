import { AuditEntry } from '../../shared/audit/contract.ts';
import type { Db } from '../database/kysely.ts';
import { CHAIN_START, chainValue, type ChainedFields } from './chain.ts';

/** Adds an entry at the end of the chain. */
export async function appendAuditEntry(db: Db, auditKey: Buffer, entry: ChainedFields): Promise<void> {
  const last = await db
    .selectFrom('audit_entry')
    .select('chain')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  await db
    .insertInto('audit_entry')
    .values({
      at: entry.at,
      actor_id: entry.actorId,
      method: entry.method,
      entity: entry.entity,
      entity_id: entry.entityId,
      case_id: entry.caseId,
      outcome: entry.outcome,
      code: entry.code,
      record_mac: entry.recordMac,
      chain: chainValue(auditKey, last?.chain ?? CHAIN_START, entry),
    })
    .execute();
}

/** The sequence number of the first entry that does not fit the chain, or `null` when all do. */
export async function firstBrokenEntry(db: Db, auditKey: Buffer): Promise<number | null> {
  let previous = CHAIN_START;
  let expectedSeq = 1;
  for await (const row of db.selectFrom('audit_entry').selectAll().orderBy('seq').stream()) {
    const value = chainValue(auditKey, previous, {
      at: row.at,
      actorId: row.actor_id,
      method: row.method,
      entity: row.entity,
      entityId: row.entity_id,
      caseId: row.case_id,
      outcome: row.outcome,
      code: row.code,
      recordMac: row.record_mac,
    });
    if (row.seq !== expectedSeq || row.chain !== value) return expectedSeq;
    previous = row.chain;
    expectedSeq += 1;
  }
  return null;
}

/** What was done and seen in a case, newest first. */
export async function listAuditEntries(db: Db, caseId: string, limit: number): Promise<AuditEntry[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .leftJoin('account', 'account.id', 'audit_entry.actor_id')
    .selectAll('audit_entry')
    .select('account.display_name')
    .where('case_id', '=', caseId)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) =>
    AuditEntry.parse({
      seq: row.seq,
      at: row.at,
      actorId: row.actor_id,
      actorName: row.display_name ?? row.actor_id,
      method: row.method,
      entity: row.entity,
      entityId: row.entity_id,
      outcome: row.outcome,
      code: row.code,
    }),
  );
}
