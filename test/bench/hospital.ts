import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';

import Database from 'better-sqlite3';

import { chanceFrom } from '../../src/main/sample-hospital/chance.ts';
import { fillWithDemoData } from '../../src/main/sample-hospital/fill.ts';
import { migrate } from '../../src/main/database/migrate.ts';
import { MIGRATIONS } from '../../src/main/database/migrations/index.ts';
import { createVault, unlockVault, type OpenVault } from '../../src/main/vault/vault.ts';
import { FIRST_RUN, FLOOR_KIB, PASSPHRASE } from '../main/a-folder.ts';

/** The day the hospitals are looked at. */
export const TODAY = '2026-03-02';

/** A hospital as it is built. */
export interface Plan {
  readonly people: number;
  /** Notes a person on top of the one to eight that the invented hospital has. */
  readonly moreNotes: number;
}

/** Cases that are looked at for their length, by the number of their notes. */
export const LONG_CASES = [500, 5_000] as const;

const NOTE_WORDS = [
  'Met at the bedside, daughter present.',
  'Spoke of the stairs at home and of who could help in the evenings.',
  'Called the agency; the line was busy, will try again before noon.',
  'Interpreter present for the whole visit.',
  'The family wants to think about the facility until tomorrow.',
  'Reviewed the chart and spoke with the nurse about transport.',
] as const;

/** Adds notes through one kept statement: a builder would take longer than the engine. */
function addNotes({ raw, account }: OpenVault, { moreNotes }: Plan): void {
  const chance = chanceFrom(11);
  const cases = raw.prepare<[], { id: string }>('SELECT id FROM case_record ORDER BY id').all();
  const insert = raw.prepare(
    `INSERT INTO note (id, case_id, occurred_on, modality, activity, minutes, body, author_id, signed_at)
     VALUES (?, ?, ?, 'phone', 'care-coordination', ?, ?, ?, ?)`,
  );
  const add = (caseId: string, count: number): void => {
    for (let nth = 0; nth < count; nth += 1) {
      const day = `2025-${String(chance.between(1, 12)).padStart(2, '0')}-${String(chance.between(1, 28)).padStart(2, '0')}`;
      const at = `${day}T15:${String(chance.between(10, 59))}:00.000Z`;
      const body = Array.from({ length: 4 }, () => chance.of(NOTE_WORDS)).join(' ');
      insert.run(chance.id(Date.parse(at)), caseId, day, chance.between(1, 60), body, account.id, at);
    }
  };
  raw.transaction(() => {
    for (const { id } of cases) add(id, moreNotes);
  })();
  raw.transaction(() => {
    LONG_CASES.forEach((length, index) => add(cases[index]?.id ?? '', length));
  })();
}

/** The case with so many more notes than others. */
export function longCase({ raw }: OpenVault, length: (typeof LONG_CASES)[number]): string {
  return raw
    .prepare<[number], string>('SELECT id FROM case_record ORDER BY id LIMIT 1 OFFSET ?')
    .pluck()
    .get(LONG_CASES.indexOf(length)) as string;
}

/** What a hospital is made from: another schema or another plan is another hospital. */
function nameOf(plan: Plan): string {
  const schema = readFileSync(path.resolve(import.meta.dirname, '../../src/main/database/schema.sql'));
  const maker = readFileSync(import.meta.filename);
  const hash = createHash('sha256').update(schema).update(maker).update(JSON.stringify(plan)).digest('hex');
  return `hospital-${plan.people}-${hash.slice(0, 12)}`;
}

async function build(folder: string, plan: Plan): Promise<void> {
  const vault = await createVault(path.join(folder, 'vault'), FIRST_RUN, FLOOR_KIB);
  // Nobody needs what a power cut leaves of it.
  vault.raw.pragma('synchronous = OFF');
  await fillWithDemoData(vault, { people: plan.people, seed: 7, today: TODAY });
  addNotes(vault, plan);
  vault.close();
}

/**
 * The hospital of a plan, in a folder of its own to write to.
 *
 * @param cache Where hospitals are kept from one run to the next.
 */
export async function aHospital(
  plan: Plan,
  { cache, into }: { readonly cache: string; readonly into: string },
): Promise<OpenVault> {
  const kept = path.join(cache, nameOf(plan));
  if (!existsSync(kept)) {
    const unfinished = `${kept}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    await build(unfinished, plan);
    renameSync(unfinished, kept);
  }
  cpSync(kept, into, { recursive: true });
  return await unlockVault(path.join(into, 'vault'), { accountName: 'amara', passphrase: PASSPHRASE });
}

/** The same rows without encryption, with the same settings otherwise: what the application is measured against. */
export function plainTwin({ raw }: OpenVault, folder: string): Database.Database {
  const file = path.join(folder, 'plain.db');
  const plain = new Database(file);
  migrate(plain, MIGRATIONS);
  plain.pragma('journal_mode = WAL');
  plain.close();
  raw.pragma('foreign_keys = OFF');
  raw.prepare("ATTACH DATABASE ? AS plain KEY ''").run(file);
  const tables = raw
    .prepare<[], string>(
      "SELECT name FROM plain.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all();
  raw.transaction(() => {
    for (const table of tables) raw.exec(`INSERT INTO plain.${table} SELECT * FROM main.${table}`);
  })();
  raw.exec('DETACH DATABASE plain');
  raw.pragma('foreign_keys = ON');
  const twin = new Database(file);
  for (const setting of [
    'synchronous = FULL',
    'foreign_keys = ON',
    'temp_store = MEMORY',
    'cache_size = -65536',
  ])
    twin.pragma(setting);
  return twin;
}

/** How many rows of each kind a hospital holds, for the report. */
export const sizeOf = ({ raw }: OpenVault): Readonly<Record<string, number>> =>
  Object.fromEntries(
    ['person', 'case_record', 'note', 'assessment', 'referral_recipient', 'audit_entry'].map((table) => [
      table,
      raw.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0,
    ]),
  );
