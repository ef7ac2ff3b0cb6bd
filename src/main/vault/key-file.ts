import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { Id } from '../../shared/values/ids.ts';
import { KDF_BOUNDS } from './kdf.ts';
import { derive } from './keys.ts';

const Base64 = z.base64().max(200);
const between = ([low, high]: readonly [number, number]) => z.int().min(low).max(high);

const Slot = z.strictObject({
  id: Id,
  type: z.literal('passphrase'),
  accountId: Id,
  accountName: z.string().max(60),
  displayName: z.string().max(120),
  kdf: z.strictObject({
    alg: z.literal('argon2id'),
    m: between(KDF_BOUNDS.m),
    t: between(KDF_BOUNDS.t),
    p: between(KDF_BOUNDS.p),
    salt: Base64,
  }),
  wrapped: z.strictObject({ commit: Base64, nonce: Base64, ciphertext: Base64, tag: Base64 }),
});
/** One way into the vault: the vault key, locked under one account's passphrase. */
export type Slot = z.infer<typeof Slot>;

const KeyFile = z.strictObject({
  magic: z.literal('ALMR'),
  v: z.literal(1),
  vaultId: Id,
  /** Counts up with every change of the file. */
  seq: z.int().positive(),
  cipher: z.literal('sqlcipher4'),
  /** The database file's first 16 bytes, kept here because their loss alone would make it unreadable. */
  dbSalt: Base64,
  slots: z.array(Slot).min(1).max(64),
});
/** The key file beside the database: how the vault key can be reached. Holds no case content. */
export type KeyFile = z.infer<typeof KeyFile>;

const SealedKeyFile = KeyFile.extend({
  /** HMAC under a key of the vault: proves after unlocking that no slot was added, removed or put back. */
  mac: z.base64(),
  /** SHA-256: shows damage before unlocking, so that damage is never mistaken for a wrong passphrase. */
  checksum: z.base64(),
});

/** The key file is not what we wrote. */
export class DamagedKeyFile extends Error {
  override name = 'DamagedKeyFile';
}

/** The key file was written by a newer release. */
export class NewerKeyFile extends Error {
  override name = 'NewerKeyFile';
  readonly found: number;

  constructor(found: number) {
    super(`key file has version ${found}`);
    this.found = found;
  }
}

/** The version of key files that this release writes. */
export const KEY_FILE_VERSION = 1;
const LARGEST_BYTES = 65_536;

const macOf = (file: KeyFile, vaultKey: Buffer): Buffer =>
  createHmac('sha256', derive(vaultKey, 'keyfile')).update(JSON.stringify(file)).digest();

const checksumOf = (file: KeyFile, mac: string): string =>
  createHash('sha256').update(JSON.stringify(file)).update(mac).digest('base64');

/** What a slot says about itself, as it is bound to the wrapped key. */
export const slotAad = (vaultId: string, slot: Omit<Slot, 'wrapped'>): string =>
  JSON.stringify(['ALMR', KEY_FILE_VERSION, vaultId, slot.id, slot.type, slot.accountId, slot.kdf]);

function parse(bytes: Buffer): { readonly file: KeyFile; readonly mac: Buffer } {
  if (bytes.length > LARGEST_BYTES) throw new DamagedKeyFile('too large');
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw new DamagedKeyFile('not JSON', { cause: error });
  }
  const version = z.object({ magic: z.literal('ALMR'), v: z.int() }).safeParse(json);
  if (version.success && version.data.v > KEY_FILE_VERSION) throw new NewerKeyFile(version.data.v);
  const sealed = SealedKeyFile.safeParse(json);
  if (!sealed.success) throw new DamagedKeyFile('not in form');
  const { mac, checksum, ...file } = sealed.data;
  if (checksumOf(file, mac) !== checksum) throw new DamagedKeyFile('checksum');
  return { file, mac: Buffer.from(mac, 'base64') };
}

/** Path of the copy that the last change left behind. */
const previousOf = (file: string): string => `${file}.prev`;

/**
 * Reads the key file; when it is damaged, the copy that the last change left behind.
 *
 * @throws DamagedKeyFile when neither can be read; NewerKeyFile when a newer release wrote it.
 */
export function readKeyFile(file: string): { readonly file: KeyFile; readonly mac: Buffer } {
  try {
    return parse(readFileSync(file));
  } catch (error) {
    const previous = previousOf(file);
    if (error instanceof NewerKeyFile || !existsSync(previous)) throw asDamaged(error);
    return parse(readFileSync(previous));
  }
}

const asDamaged = (error: unknown): unknown =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
    ? new DamagedKeyFile('missing', { cause: error })
    : error;

/** Whether the file is as it was sealed by a holder of this vault key. */
export const isAuthentic = (file: KeyFile, mac: Buffer, vaultKey: Buffer): boolean => {
  const expected = macOf(file, vaultKey);
  return mac.length === expected.length && timingSafeEqual(mac, expected);
};

/**
 * Writes the key file so that at every moment a whole one has its name: new file, fsync, read back, the old one kept
 * as a previous copy, rename, fsync of the folder.
 */
export function writeKeyFile(target: string, file: KeyFile, vaultKey: Buffer): void {
  const mac = macOf(file, vaultKey).toString('base64');
  const fresh = `${target}.new`;
  rmSync(fresh, { force: true });
  const handle = openSync(fresh, 'wx', 0o600);
  try {
    writeSync(handle, JSON.stringify({ ...file, mac, checksum: checksumOf(file, mac) }));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  parse(readFileSync(fresh));
  if (existsSync(target)) {
    rmSync(previousOf(target), { force: true });
    linkSync(target, previousOf(target));
  }
  renameSync(fresh, target);
  syncFolder(path.dirname(target));
}

function syncFolder(folder: string): void {
  // Windows has no handles on folders; its rename is durable on its own.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
