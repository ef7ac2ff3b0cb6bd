import type { Database } from 'better-sqlite3';

import { firstBrokenEntry } from '../audit/repository.ts';
import { schemaVersion } from '../database/migrate.ts';
import type { OpenVault } from './vault.ts';

/** What a verification found. */
export interface Findings {
  readonly ok: boolean;
  readonly schemaVersion: number;
  /** What the engine says of pages and indexes; `ok` when all is well. */
  readonly integrity: string;
  /** Rows that point nowhere; `null` when damage kept them from being counted. */
  readonly danglingReferences: number | null;
  /** Rows read, by table: damage shows only where a page is read. `null` for a table that cannot be read. */
  readonly rows: Readonly<Record<string, number | null>>;
  /** Guards against changing what was signed or written to the trail that are not there. */
  readonly missingGuards: readonly string[];
  /** Sequence number of the first audit entry that does not fit the chain, or that is missing at its end; else `null`. */
  readonly firstBrokenAuditEntry: number | null;
}

/** Triggers without which signed work could be changed unseen. */
const GUARDS = [
  'audit_entry_is_never_changed',
  'audit_entry_is_never_removed',
  'note_is_never_changed',
  'note_is_never_removed',
  'completed_assessment_is_never_changed',
] as const;

const isDamage = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(String(error.code));

/** A finding, or `null` where damage keeps it from being made. */
function unlessDamaged<T>(find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

const names = (raw: Database, type: 'table' | 'trigger'): string[] =>
  raw
    .prepare<[string], { readonly name: string }>(
      "SELECT name FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all(type)
    .map(({ name }) => name);

function countRows(raw: Database, table: string): number {
  const reading = raw.prepare(`SELECT * FROM "${table}"`).iterate();
  let count = 0;
  while (!reading.next().done) count += 1;
  return count;
}

/** The entry after the last one, when the engine remembers having given out a later number; else `null`. */
function missingAtTheEnd(raw: Database): number | null {
  const last = Number(raw.prepare('SELECT max(seq) FROM audit_entry').pluck().get() ?? 0);
  const given = Number(
    raw.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'audit_entry'").pluck().get() ?? 0,
  );
  return given > last ? last + 1 : null;
}

/** The first entry that does not fit, in the middle or at the end; 1 when the trail cannot be read at all. */
async function firstBroken({ raw, db, auditKey }: OpenVault): Promise<number | null> {
  try {
    return (await firstBrokenEntry(db, auditKey)) ?? missingAtTheEnd(raw);
  } catch (error) {
    if (isDamage(error)) return 1;
    throw error;
  }
}

/** Reads the whole vault and checks it against itself. */
export async function verifyVault(vault: OpenVault): Promise<Findings> {
  const { raw } = vault;
  const integrity = unlessDamaged(() => String(raw.pragma('integrity_check', { simple: true }))) ?? 'damaged';
  const dangling = unlessDamaged(() => raw.pragma('foreign_key_check'));
  const danglingReferences = Array.isArray(dangling) ? dangling.length : null;
  const rows = Object.fromEntries(
    names(raw, 'table').map((name) => [name, unlessDamaged(() => countRows(raw, name))]),
  );
  const present = names(raw, 'trigger');
  const missingGuards = GUARDS.filter((guard) => !present.includes(guard));
  const firstBrokenAuditEntry = await firstBroken(vault);
  const isWhole = integrity === 'ok' && danglingReferences === 0 && !Object.values(rows).includes(null);
  return {
    ok: isWhole && missingGuards.length === 0 && firstBrokenAuditEntry === null,
    schemaVersion: schemaVersion(raw),
    integrity,
    danglingReferences,
    rows,
    missingGuards,
    firstBrokenAuditEntry,
  };
}
