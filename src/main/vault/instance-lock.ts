import Database from 'better-sqlite3';

import { createPrivately } from '../files/private-file.ts';
import { databaseAddon } from '../database/native-addon.ts';

/** The vault is open in another window, session or command. */
export class VaultInUse extends Error {
  override name = 'VaultInUse';
}

/**
 * Takes the vault for this process alone. Held as an exclusive lock of the operating system on a tiny database
 * beside the vault, so that a killed owner lets go by itself.
 *
 * @returns How to let go.
 * @throws VaultInUse when another process holds it.
 */
export function holdVault(file: string): () => void {
  createPrivately(file);
  const nativeBinding = databaseAddon();
  const db = new Database(file, { timeout: 0, ...(nativeBinding ? { nativeBinding } : {}) });
  try {
    db.pragma('journal_mode = DELETE');
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))
      throw new VaultInUse('held by another process', { cause: error });
    throw error;
  }
  return () => db.close();
}
