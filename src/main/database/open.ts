import { statSync } from 'node:fs';

import Database from 'better-sqlite3';

import { createPrivately } from '../files/private-file.ts';
import { databaseAddon } from './native-addon.ts';

/** The two secrets a database file is opened with. */
export interface DatabaseKey {
  /** 32 random bytes. */
  readonly key: Buffer;
  /** The file's 16-byte salt, kept apart because its loss alone would make the file unreadable. */
  readonly salt: Buffer;
}

/** Opening failed because the file's content is not what the key says it is. */
export class DamagedDatabase extends Error {
  override name = 'DamagedDatabase';
}

/**
 * What every connection must report once it is open. Read back because a re-opened WAL file silently falls to
 * `synchronous=NORMAL`, which loses acknowledged commits in a power cut, and because `temp_store` on disk writes
 * readable note text to temporary files.
 */
const PRAGMAS = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  temp_store: 2,
  secure_delete: 2,
  trusted_schema: 0,
  cell_size_check: 1,
  cache_size: -65536,
  wal_autocheckpoint: 1000,
  journal_size_limit: 67_108_864,
} as const;

function assertPragmas(db: Database.Database): void {
  for (const [name, wanted] of Object.entries(PRAGMAS)) {
    const found: unknown = db.pragma(name, { simple: true });
    if (found !== wanted) throw new Error(`pragma ${name} is ${String(found)}, must be ${wanted}`);
  }
  if (db.pragma('cipher', { simple: true }) !== 'sqlcipher') throw new Error('the database is not encrypted');
}

/** The bytes the engine takes as a raw key: anything malformed here would silently be taken for a passphrase. */
function rawKey({ key, salt }: DatabaseKey): Buffer {
  if (key.length !== 32 || salt.length !== 16) throw new RangeError('a key has 32 bytes and a salt 16');
  return Buffer.concat([Buffer.from('raw:'), key, salt]);
}

/** A page of the database. A shorter file is a damaged one, not an empty one to be filled. */
const PAGE_BYTES = 4096;

const NOT_OURS: readonly string[] = ['SQLITE_NOTADB', 'SQLITE_CORRUPT'];

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/**
 * Opens an encrypted database in SQLCipher 4's format and asserts its settings.
 *
 * @param file Path of the database; created when `mustExist` is false.
 * @throws DamagedDatabase when the content does not fit the key. The key file has proved the key before, so that a
 *   wrong passphrase never ends here.
 */
export function openDatabase(
  file: string,
  secret: DatabaseKey,
  { mustExist }: { readonly mustExist: boolean },
): Database.Database {
  if (mustExist && statSync(file).size < PAGE_BYTES) throw new DamagedDatabase('shorter than a page');
  if (!mustExist) createPrivately(file);
  const nativeBinding = databaseAddon();
  const db = new Database(file, { fileMustExist: mustExist, ...(nativeBinding ? { nativeBinding } : {}) });
  try {
    db.pragma("cipher = 'sqlcipher'");
    db.pragma('legacy = 4');
    db.key(rawKey(secret));
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('temp_store = MEMORY');
    db.pragma('secure_delete = FAST');
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('cache_size = -65536');
    db.pragma('wal_autocheckpoint = 1000');
    db.pragma('journal_size_limit = 67108864');
    db.unsafeMode(false);
    db.defaultSafeIntegers(false);
    assertPragmas(db);
    return db;
  } catch (error) {
    db.close();
    if (NOT_OURS.includes(codeOf(error))) throw new DamagedDatabase(codeOf(error), { cause: error });
    throw error;
  }
}
