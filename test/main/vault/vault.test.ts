import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';

import { createVault, unlockVault, vaultFiles, vaultStatus } from '../../../src/main/vault/vault.ts';
import { aFolder, FIRST_RUN, FLOOR_KIB, PASSPHRASE } from '../a-folder.ts';

const NAMED = { accountName: 'amara', passphrase: PASSPHRASE };

async function aLockedVault(): Promise<string> {
  const folder = aFolder();
  (await createVault(folder, FIRST_RUN, FLOOR_KIB)).close();
  return folder;
}

/** The refusal code of an unlocking that must fail. */
const refusalOf = (folder: string, unlock = NAMED): Promise<string> =>
  unlockVault(folder, unlock).then(
    (vault) => {
      vault.close();
      return 'opened';
    },
    (error: { refusal: { code: string; detail?: { what?: string } } }) =>
      [error.refusal.code, error.refusal.detail?.what].filter(Boolean).join(' '),
  );

describe('a vault', () => {
  it('is absent before the first run and locked after it', async () => {
    const folder = aFolder();
    expect(vaultStatus(folder)).toEqual({ state: 'absent' });
    (await createVault(folder, FIRST_RUN, FLOOR_KIB)).close();
    expect(vaultStatus(folder)).toEqual({
      state: 'locked',
      accounts: [{ name: 'amara', displayName: 'Amara Okafor' }],
    });
  });

  it('opens for its account, in any case of letters and any form of Unicode', async () => {
    const folder = aFolder();
    const passphrase = 'naïve café résumé 123';
    (await createVault(folder, { ...FIRST_RUN, passphrase }, FLOOR_KIB)).close();
    const vault = await unlockVault(folder, {
      accountName: ' AMARA ',
      passphrase: passphrase.normalize('NFD'),
    });
    onTestFinished(() => vault.close());
    expect(vault.account).toMatchObject({
      displayName: 'Amara Okafor',
      roles: ['social-worker', 'administrator'],
    });
  });

  it('can be read by its owner alone, every file of it', async () => {
    const folder = aFolder();
    const vault = await createVault(folder, FIRST_RUN, FLOOR_KIB);
    onTestFinished(() => vault.close());
    const modes = readdirSync(folder).map((name) => [
      name,
      (statSync(path.join(folder, name)).mode & 0o777).toString(8),
    ]);
    expect(modes).toContainEqual(['vault.db', '600']);
    expect(modes).toContainEqual(['vault.lock', '600']);
    expect(modes.filter(([, mode]) => mode !== '600')).toEqual([]);
  });

  it('is never made twice in one folder', async () => {
    const folder = await aLockedVault();
    await expect(createVault(folder, FIRST_RUN, FLOOR_KIB)).rejects.toMatchObject({
      refusal: { code: 'vault/already-there' },
    });
  });

  it('keeps what must not be readable out of its files', async () => {
    const folder = await aLockedVault();
    const { keys, database } = vaultFiles(folder);
    expect(readFileSync(database).includes('Brigid')).toBe(false);
    expect(readFileSync(database).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    expect(readFileSync(keys, 'utf8')).not.toContain(PASSPHRASE);
  });
});

describe('not opening', () => {
  it('says wrong passphrase for a wrong passphrase and for an unknown account alike', async () => {
    const folder = await aLockedVault();
    expect(await refusalOf(folder, { ...NAMED, passphrase: 'correct horse battery stapler' })).toBe(
      'vault/wrong-passphrase',
    );
    expect(await refusalOf(folder, { accountName: 'nobody', passphrase: PASSPHRASE })).toBe(
      'vault/wrong-passphrase',
    );
  });

  it('says the key file is damaged when it is, also with a wrong passphrase', async () => {
    const folder = await aLockedVault();
    const { keys } = vaultFiles(folder);
    const bytes = readFileSync(keys);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
    writeFileSync(keys, bytes);
    expect(await refusalOf(folder)).toBe('vault/damaged key-file');
    expect(await refusalOf(folder, { ...NAMED, passphrase: 'something else entirely' })).toBe(
      'vault/damaged key-file',
    );
    expect(vaultStatus(folder)).toEqual({ state: 'damaged', what: 'key-file' });
  });

  it('says the database is damaged when its pages are not what the key makes of them', async () => {
    const folder = await aLockedVault();
    const { database } = vaultFiles(folder);
    const bytes = readFileSync(database);
    bytes.fill(0x5a, 16, 4096);
    writeFileSync(database, bytes);
    expect(await refusalOf(folder)).toBe('vault/damaged database');
  });

  it('says the database is damaged when it is gone', async () => {
    const folder = await aLockedVault();
    rmSync(vaultFiles(folder).database);
    expect(vaultStatus(folder)).toEqual({ state: 'damaged', what: 'database' });
  });

  it('never touches records whose key file is missing, and makes no new vault over them', async () => {
    const folder = await aLockedVault();
    const { keys, database } = vaultFiles(folder);
    const before = readFileSync(database);
    rmSync(keys);
    expect(vaultStatus(folder)).toEqual({ state: 'damaged', what: 'key-file' });
    await expect(createVault(folder, FIRST_RUN, FLOOR_KIB)).rejects.toMatchObject({
      refusal: { code: 'vault/already-there' },
    });
    expect(readFileSync(database).equals(before)).toBe(true);
  });

  it('starts a first run again that was cut off before its key file was written', async () => {
    const folder = await aLockedVault();
    const { keys, unfinished } = vaultFiles(folder);
    rmSync(keys);
    writeFileSync(unfinished, '');
    expect(vaultStatus(folder)).toEqual({ state: 'absent' });
    (await createVault(folder, FIRST_RUN, FLOOR_KIB)).close();
    expect(vaultStatus(folder)).toMatchObject({ state: 'locked' });
  });

  it('says the database is damaged when it is empty, and does not fill it', async () => {
    const folder = await aLockedVault();
    const { database } = vaultFiles(folder);
    writeFileSync(database, '');
    expect(await refusalOf(folder)).toBe('vault/damaged database');
    expect(readFileSync(database)).toHaveLength(0);
  });

  it('says newer when a newer release wrote the database, and leaves it as it is', async () => {
    const folder = aFolder();
    const vault = await createVault(folder, FIRST_RUN, FLOOR_KIB);
    vault.raw.pragma('user_version = 9999');
    vault.close();
    const before = readFileSync(vaultFiles(folder).database);
    expect(await refusalOf(folder)).toBe('vault/newer');
    expect(readFileSync(vaultFiles(folder).database).equals(before)).toBe(true);
  });

  it('says newer when a newer release wrote the key file', async () => {
    const folder = await aLockedVault();
    const { keys } = vaultFiles(folder);
    writeFileSync(keys, JSON.stringify({ ...(JSON.parse(readFileSync(keys, 'utf8')) as object), v: 2 }));
    expect(await refusalOf(folder)).toBe('vault/newer');
  });

  it('says in use while somebody else has it open', async () => {
    const folder = aFolder();
    const vault = await createVault(folder, FIRST_RUN, FLOOR_KIB);
    onTestFinished(() => vault.close());
    expect(vaultStatus(folder)).toEqual({ state: 'in-use' });
    expect(await refusalOf(folder)).toBe('vault/in-use');
  });

  it('refuses a slot that was moved in from another vault', async () => {
    const [ours, theirs] = [await aLockedVault(), await aLockedVault()];
    copyFileSync(vaultFiles(theirs).keys, vaultFiles(ours).keys);
    expect(await refusalOf(ours)).toBe('vault/damaged database');
  });

  it('never opens as plain SQLite', async () => {
    const folder = await aLockedVault();
    const plain = new Database(vaultFiles(folder).database);
    onTestFinished(() => void plain.close());
    expect(() => plain.prepare('SELECT * FROM person').all()).toThrow(/not a database/);
  });
});
