import { readFileSync } from 'node:fs';

import IndependentReader from '@signalapp/sqlcipher';
import { expect, it, onTestFinished } from 'vitest';

import { openDatabase } from '../../../src/main/database/open.ts';
import { stretch } from '../../../src/main/vault/kdf.ts';
import { readKeyFile, slotAad } from '../../../src/main/vault/key-file.ts';
import { derive, unwrap } from '../../../src/main/vault/keys.ts';
import { createVault, vaultFiles } from '../../../src/main/vault/vault.ts';
import { aFolder, FIRST_RUN, FLOOR_KIB, PASSPHRASE } from '../a-folder.ts';

async function anExportedKey(): Promise<{
  readonly file: string;
  readonly key: Buffer;
  readonly salt: Buffer;
}> {
  const folder = aFolder();
  (await createVault(folder, FIRST_RUN, FLOOR_KIB)).close();
  const { file } = readKeyFile(vaultFiles(folder).keys);
  const [slot] = file.slots;
  if (!slot) throw new Error('no slot');
  const { wrapped, ...bare } = slot;
  const vaultKey = unwrap(wrapped, await stretch(PASSPHRASE, bare.kdf), slotAad(file.vaultId, bare));
  if (vaultKey === 'wrong-key') throw new Error('wrong key');
  return {
    file: vaultFiles(folder).database,
    key: derive(vaultKey, 'db'),
    salt: Buffer.from(file.dbSalt, 'base64'),
  };
}

it('another program reads the database as SQLCipher 4 with the exported key', async () => {
  const { file, key } = await anExportedKey();
  const reader = new IndependentReader(file);
  onTestFinished(() => reader.close());
  reader.pragma(`key = "x'${key.toString('hex')}'"`);
  expect(reader.prepare('SELECT name FROM facility').get()).toEqual({ name: 'St. Brigid Medical Center' });
});

it('another program reads nothing with another key', async () => {
  const { file } = await anExportedKey();
  const reader = new IndependentReader(file);
  onTestFinished(() => reader.close());
  reader.pragma(`key = "x'${'00'.repeat(32)}'"`);
  expect(() => reader.prepare('SELECT name FROM facility').get()).toThrow(/not a database/);
});

it('the salt kept in the key file is the head of the database file', async () => {
  const { file, salt } = await anExportedKey();
  expect(readFileSync(file).subarray(0, 16).equals(salt)).toBe(true);
});

it('a key of the wrong length is refused, not taken for a passphrase', async () => {
  const { file, key, salt } = await anExportedKey();
  expect(() => openDatabase(file, { key: key.subarray(1), salt }, { mustExist: true })).toThrow(RangeError);
  expect(() => openDatabase(file, { key, salt: Buffer.alloc(0) }, { mustExist: true })).toThrow(RangeError);
});
