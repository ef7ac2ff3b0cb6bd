import Database from 'better-sqlite3';
import { expect, it } from 'vitest';

import {
  DatabaseFromTheFuture,
  migrate,
  schemaVersion,
  type Migration,
} from '../../../src/main/database/migrate.ts';
import { MIGRATIONS } from '../../../src/main/database/migrations/index.ts';

const step = (version: number, sql: string): Migration => ({
  version,
  name: `step ${version}`,
  up: (db) => void db.exec(sql),
});

it('applies what is missing, once', () => {
  const db = new Database(':memory:');
  migrate(db, [step(1, 'CREATE TABLE a (x)')]);
  migrate(db, [step(1, 'CREATE TABLE a (x)'), step(2, 'CREATE TABLE b (x)')]);
  migrate(db, [step(1, 'CREATE TABLE a (x)'), step(2, 'CREATE TABLE b (x)')]);
  expect(schemaVersion(db)).toBe(2);
});

it('leaves the file as it was when one step fails', () => {
  const db = new Database(':memory:');
  expect(() => migrate(db, [step(1, 'CREATE TABLE a (x)'), step(2, 'CREATE TABLE a (x)')])).toThrow(
    /already exists/,
  );
  expect(schemaVersion(db)).toBe(0);
  expect(db.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'a'").pluck().get()).toBe(0);
});

it('refuses a database of a newer release', () => {
  const db = new Database(':memory:');
  db.pragma('user_version = 7');
  expect(() => migrate(db, [step(1, '')])).toThrow(DatabaseFromTheFuture);
});

it('refuses to leave references that point nowhere', () => {
  const db = new Database(':memory:');
  const broken =
    'CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a REFERENCES a (id)); INSERT INTO b VALUES (9)';
  expect(() => migrate(db, [step(1, broken)])).toThrow(/dangling/);
  expect(schemaVersion(db)).toBe(0);
});

it('numbers its steps without gaps and makes every table strict', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  const db = new Database(':memory:');
  migrate(db, MIGRATIONS);
  const loose = db.prepare(
    "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
  );
  expect(loose.pluck().all()).toEqual([]);
});

it('upgrades from every version before', () => {
  for (const from of MIGRATIONS.map((_, index) => index)) {
    const db = new Database(':memory:');
    migrate(db, MIGRATIONS.slice(0, from));
    migrate(db, MIGRATIONS);
    expect(schemaVersion(db)).toBe(MIGRATIONS.length);
  }
});
