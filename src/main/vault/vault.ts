import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Database } from 'better-sqlite3';
import { v7 as newId } from 'uuid';

import { Refused } from '../../shared/result.ts';
import type { Account } from '../../shared/staff/account.ts';
import type { CreateVault, UnlockVault, VaultStatus } from '../../shared/vault/contract.ts';
import type { VaultKind } from '../../shared/vault/kind.ts';
import { queryBuilder, type Db } from '../database/kysely.ts';
import { DatabaseFromTheFuture, migrate } from '../database/migrate.ts';
import { MIGRATIONS } from '../database/migrations/index.ts';
import { DamagedDatabase, openDatabase } from '../database/open.ts';
import { insertFacility } from '../facility/repository.ts';
import { findAccountByName, insertAccount } from '../staff/repository.ts';
import { holdVault, VaultInUse } from './instance-lock.ts';
import { calibrated, stretch, MEMORY_STEPS_KIB } from './kdf.ts';
import {
  DamagedKeyFile,
  isAuthentic,
  KEY_FILE_VERSION,
  NewerKeyFile,
  readKeyFile,
  slotAad,
  writeKeyFile,
  type KeyFile,
  type Slot,
} from './key-file.ts';
import { derive, unwrap, wrap } from './keys.ts';
import { insertKind, kindOf } from './kind.ts';

/** A vault that is open, in the process that opened it. */
export interface OpenVault {
  readonly account: Account;
  /** What it says inside that it is for. */
  readonly kind: VaultKind;
  readonly raw: Database;
  readonly db: Db;
  /** Key of the audit chain. */
  readonly auditKey: Buffer;
  /** Writes everything out, lets go of files and forgets the keys. */
  close(): void;
}

/** Where the parts of a vault lie. */
export const vaultFiles = (folder: string) => ({
  keys: path.join(folder, 'vault.keys'),
  database: path.join(folder, 'vault.db'),
  lock: path.join(folder, 'vault.lock'),
  /** Stands while a first run is under way: only with it may a database without a key file be removed. */
  unfinished: path.join(folder, 'vault.unfinished'),
});

/** How the vault in a folder stands, without opening it. */
export function vaultStatus(folder: string): VaultStatus {
  const files = vaultFiles(folder);
  const hasRecords = existsSync(files.database) && !existsSync(files.unfinished);
  if (!existsSync(files.keys) && !hasRecords) return { state: 'absent' };
  try {
    const { file } = readKeyFile(files.keys);
    if (!existsSync(files.database)) return { state: 'damaged', what: 'database' };
    holdVault(files.lock)();
    return {
      state: 'locked',
      accounts: file.slots.map(({ accountName, displayName }) => ({ name: accountName, displayName })),
    };
  } catch (error) {
    return statusAfter(error);
  }
}

/** The status that a failed opening leaves; anything unforeseen is thrown on. */
function statusAfter(error: unknown): VaultStatus {
  if (error instanceof VaultInUse) return { state: 'in-use' };
  if (error instanceof DamagedKeyFile) return { state: 'damaged', what: 'key-file' };
  if (error instanceof DamagedDatabase) return { state: 'damaged', what: 'database' };
  if (error instanceof NewerKeyFile) return { state: 'newer', found: error.found, known: KEY_FILE_VERSION };
  if (error instanceof DatabaseFromTheFuture)
    return { state: 'newer', found: error.found, known: error.known };
  throw error;
}

interface Opening {
  readonly folder: string;
  readonly vaultKey: Buffer;
  readonly dbSalt: Buffer;
  readonly mustExist: boolean;
}

/** Opens the database under a vault key that is proved right, and brings it to this release's schema. */
function openWith({ folder, vaultKey, dbSalt, mustExist }: Opening): Omit<OpenVault, 'account' | 'kind'> {
  const files = vaultFiles(folder);
  const release = holdVault(files.lock);
  const key = derive(vaultKey, 'db');
  let raw: Database | undefined;
  try {
    raw = openDatabase(files.database, { key, salt: dbSalt }, { mustExist });
    migrate(raw, MIGRATIONS);
  } catch (error) {
    raw?.close();
    release();
    throw error;
  }
  const auditKey = derive(vaultKey, 'audit');
  const opened = raw;
  return {
    raw,
    db: queryBuilder(raw),
    auditKey,
    close() {
      if (opened.open) {
        opened.pragma('wal_checkpoint(TRUNCATE)');
        opened.close();
      }
      for (const secret of [key, auditKey, vaultKey]) secret.fill(0);
      release();
    },
  };
}

async function newSlot(
  owner: { readonly vaultId: string; readonly account: Account },
  vaultKey: Buffer,
  passphrase: string,
  memorySteps: readonly number[],
): Promise<Slot> {
  const { parameters, key } = await calibrated(passphrase, memorySteps);
  const { id: accountId, name: accountName, displayName } = owner.account;
  const bare = {
    id: newId(),
    type: 'passphrase' as const,
    accountId,
    accountName,
    displayName,
    kdf: parameters,
  };
  const wrapped = wrap(vaultKey, key, slotAad(owner.vaultId, bare));
  key.fill(0);
  return { ...bare, wrapped };
}

/**
 * First run: a random vault key, the first account's slot, an encrypted database with the facility in it.
 * The first account is administrator and social worker at once.
 *
 * @param memorySteps Memory to try for the passphrase, in KiB; tests take the floor.
 */
export async function createVault(
  folder: string,
  { facility, account: details, passphrase }: CreateVault,
  memorySteps: readonly number[] = MEMORY_STEPS_KIB,
  kind: VaultKind = 'clinic',
): Promise<OpenVault> {
  const files = vaultFiles(folder);
  if (existsSync(files.keys)) throw new Refused('vault/already-there');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  clearUnfinished(files);
  writeFileSync(files.unfinished, '', { mode: 0o600 });
  const vaultKey = randomBytes(32);
  const dbSalt = randomBytes(16);
  const vaultId = newId();
  const account: Account = { ...details, id: newId(), roles: ['social-worker', 'administrator'] };
  const slot = await newSlot({ vaultId, account }, vaultKey, passphrase, memorySteps);
  const opened = openWith({ folder, vaultKey, dbSalt, mustExist: false });
  try {
    await opened.db.transaction().execute(async (trx) => {
      await insertFacility(trx, { ...facility, version: 1 });
      await insertAccount(trx, account);
      await insertKind(trx, kind);
    });
    const keyFile: KeyFile = {
      magic: 'ALMR',
      v: KEY_FILE_VERSION,
      vaultId,
      seq: 1,
      cipher: 'sqlcipher4',
      dbSalt: dbSalt.toString('base64'),
      slots: [slot],
    };
    // Last, so that a first run that was cut off leaves nothing that looks like a vault with people in it.
    writeKeyFile(files.keys, keyFile, vaultKey);
    rmSync(files.unfinished, { force: true });
  } catch (error) {
    opened.close();
    throw error;
  }
  return { ...opened, account, kind };
}

/**
 * Removes the database of a first run that never finished. Records without that evidence are never touched: their key
 * file may only be missing for the moment, as after a half-restored backup.
 *
 * @throws Refused `vault/already-there` when there are records; VaultInUse while another first run is under way.
 */
function clearUnfinished(files: ReturnType<typeof vaultFiles>): void {
  if (!existsSync(files.database)) return;
  if (!existsSync(files.unfinished)) throw new Refused('vault/already-there');
  const release = holdVault(files.lock);
  for (const file of [files.database, `${files.database}-wal`, `${files.database}-shm`])
    rmSync(file, { force: true });
  release();
}

/**
 * Opens the vault for one account.
 *
 * @throws Refused `vault/wrong-passphrase`, also for an unknown account; `vault/damaged`, `vault/newer`,
 *   `vault/in-use`, each with what the screen needs to say.
 */
export async function unlockVault(
  folder: string,
  { accountName, passphrase }: UnlockVault,
): Promise<OpenVault> {
  try {
    const { file, mac } = readKeyFile(vaultFiles(folder).keys);
    const slot = file.slots.find((one) => one.accountName.toLowerCase() === accountName.trim().toLowerCase());
    const { wrapped, ...bare } = slot ?? unknownSlot(file);
    const key = await stretch(passphrase, bare.kdf);
    const vaultKey = unwrapOrDamaged(wrapped, key, slotAad(file.vaultId, bare));
    key.fill(0);
    if (vaultKey === 'wrong-key' || !slot) throw new Refused('vault/wrong-passphrase');
    if (!isAuthentic(file, mac, vaultKey)) throw new DamagedKeyFile('mac');
    const opened = openWith({
      folder,
      vaultKey,
      dbSalt: Buffer.from(file.dbSalt, 'base64'),
      mustExist: true,
    });
    rmSync(vaultFiles(folder).unfinished, { force: true });
    const account = await findAccountByName(opened.db, slot.accountName);
    if (!account) {
      opened.close();
      throw new DamagedDatabase('the account is missing');
    }
    return { ...opened, account, kind: await kindOf(opened.db) };
  } catch (error) {
    if (error instanceof Refused) throw error;
    const status = statusAfter(error);
    throw new Refused(`vault/${status.state}`, status);
  }
}

/** Somebody else's slot for an account that is not there: the same work is done, and the answer is the same. */
function unknownSlot(file: KeyFile): Slot {
  const [first] = file.slots;
  if (!first) throw new DamagedKeyFile('no slots');
  return first;
}

function unwrapOrDamaged(wrapped: Slot['wrapped'], key: Buffer, aad: string): Buffer | 'wrong-key' {
  try {
    return unwrap(wrapped, key, aad);
  } catch (error) {
    throw new DamagedKeyFile('slot', { cause: error });
  }
}
