import { randomBytes } from 'node:crypto';
import path from 'node:path';

import { expect, it } from 'vitest';

import { openDatabase } from '../../../src/main/database/open.ts';
import { aFolder } from '../a-folder.ts';

/** Written out again, because a re-opened file silently falls back on some of them. */
const WANTED = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  temp_store: 2,
  secure_delete: 2,
  trusted_schema: 0,
  cell_size_check: 1,
  cache_size: -65536,
  wal_autocheckpoint: 1000,
  journal_size_limit: 67108864,
  cipher: 'sqlcipher',
};

it('a re-opened database has every setting that safety rests on', () => {
  const file = path.join(aFolder(), 'settings.db');
  const secret = { key: randomBytes(32), salt: randomBytes(16) };
  const first = openDatabase(file, secret, { mustExist: false });
  first.exec('CREATE TABLE t (a)');
  first.close();
  const again = openDatabase(file, secret, { mustExist: true });
  const found = Object.fromEntries(
    Object.keys(WANTED).map((name) => [name, again.pragma(name, { simple: true })]),
  );
  again.close();
  expect(found).toEqual(WANTED);
});

it('the engine is newer than the WAL-reset defect', () => {
  const file = path.join(aFolder(), 'version.db');
  const db = openDatabase(file, { key: randomBytes(32), salt: randomBytes(16) }, { mustExist: false });
  const [major = 0, minor = 0, patch = 0] = String(db.prepare('SELECT sqlite_version()').pluck().get())
    .split('.')
    .map(Number);
  db.close();
  expect(major * 1_000_000 + minor * 1000 + patch).toBeGreaterThanOrEqual(3_051_003);
});

it('another key is told as damage, because the key file has proved the key before', () => {
  const file = path.join(aFolder(), 'other-key.db');
  const salt = randomBytes(16);
  const db = openDatabase(file, { key: randomBytes(32), salt }, { mustExist: false });
  db.exec('CREATE TABLE t (a)');
  db.close();
  expect(() => openDatabase(file, { key: randomBytes(32), salt }, { mustExist: true })).toThrow(
    'SQLITE_NOTADB',
  );
});
