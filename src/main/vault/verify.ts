import { sql } from 'kysely';

import { firstBrokenEntry } from '../audit/repository.ts';
import { schemaVersion } from '../database/migrate.ts';
import type { OpenVault } from './vault.ts';

/** What a verification found. */
export interface Findings {
  readonly ok: boolean;
  readonly schemaVersion: number;
  /** What the engine says of pages and indexes; `ok` when all is well. */
  readonly integrity: string;
  /** Rows that point nowhere. */
  readonly danglingReferences: number;
  /** Rows read, by table: damage shows only where a page is read. */
  readonly rows: Readonly<Record<string, number>>;
  /** Sequence number of the first audit entry that does not fit the chain; `null` when all do. */
  readonly firstBrokenAuditEntry: number | null;
}

/** Reads the whole vault and checks it against itself. */
export async function verifyVault({ raw, db, auditKey }: OpenVault): Promise<Findings> {
  const integrity = String(raw.pragma('integrity_check', { simple: true }));
  const dangling = raw.pragma('foreign_key_check');
  const danglingReferences = Array.isArray(dangling) ? dangling.length : 0;
  const tables = await sql<{ readonly name: string }>`
    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`.execute(
    db,
  );
  const rows: Record<string, number> = {};
  for (const { name } of tables.rows) {
    const reading = raw.prepare(`SELECT * FROM "${name}"`).iterate();
    let count = 0;
    while (!reading.next().done) count += 1;
    rows[name] = count;
  }
  const firstBrokenAuditEntry = await firstBrokenEntry(db, auditKey);
  return {
    ok: integrity === 'ok' && danglingReferences === 0 && firstBrokenAuditEntry === null,
    schemaVersion: schemaVersion(raw),
    integrity,
    danglingReferences,
    rows,
    firstBrokenAuditEntry,
  };
}
