import type { Database } from 'better-sqlite3';

/** One step of the schema. Numbered, frozen once released, and free of application code. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  up(db: Database): void;
}

/** The file was written by a newer release; it is left as it is. */
export class DatabaseFromTheFuture extends Error {
  override name = 'DatabaseFromTheFuture';
  readonly found: number;
  readonly known: number;

  constructor(found: number, known: number) {
    super(`database is at ${found}, this release knows ${known}`);
    this.found = found;
    this.known = known;
  }
}

/** The schema version a database file is at. */
export const schemaVersion = (db: Database): number => Number(db.pragma('user_version', { simple: true }));

/**
 * Brings the database to the newest version. All or nothing: one failing migration leaves the file as it was.
 * Our own, because Kysely's migrator is not atomic on SQLite.
 *
 * @throws DatabaseFromTheFuture when a newer release has already written this file.
 */
export function migrate(db: Database, migrations: readonly Migration[]): void {
  const from = schemaVersion(db);
  const newest = migrations.at(-1)?.version ?? 0;
  if (from > newest) throw new DatabaseFromTheFuture(from, newest);
  if (from === newest) return;

  // Must be off while a migration rebuilds a table; SQLite ignores the pragma inside a transaction.
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const migration of migrations) if (migration.version > from) migration.up(db);
      const broken = db.pragma('foreign_key_check');
      if (Array.isArray(broken) && broken.length > 0)
        throw new Error(`migration left ${broken.length} dangling references`);
      db.pragma(`user_version = ${newest}`);
    })();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
