import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';

import { dispatch } from '../../../src/main/ipc/dispatch.ts';
import type { ImportResult } from '../../../src/shared/imports/contract.ts';
import { anOpenVault, valueOf, type TestDesk } from '../a-vault.ts';

const OWN = path.resolve(import.meta.dirname, '../../fixtures/fhir');
const REAL = process.env['ALMONER_FIXTURES'] ? path.join(process.env['ALMONER_FIXTURES'], 'synthea') : null;

const SECTIONS = [
  'identity',
  'identifiers',
  'languages',
  'phones',
  'addresses',
  'contacts',
  'encounters',
  'conditions',
] as const;

async function accept({ api }: TestDesk, file: string): Promise<ImportResult> {
  const { sha256, proposal } = valueOf(await api.imports.read({ bytes: readFileSync(file) }));
  const comparisons = valueOf(await api.imports.compare({ proposal }));
  return valueOf(
    await api.imports.accept({
      batchId: newId(),
      sha256,
      proposal,
      accepted: comparisons.map(({ sourceId, match, differences }) => ({
        sourceId,
        newPersonId: newId(),
        personId: match.personId,
        sections: differences
          .filter(({ added, changed }) => added + changed > 0)
          .map(({ section }) => section),
      })),
    }),
  );
}

/** Everything in the vault but the trail and the list of imports. */
function dump({ vault }: TestDesk): string {
  const tables = vault.raw
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('audit_entry', 'import_batch', 'sqlite_sequence') ORDER BY name",
    )
    .all();
  return JSON.stringify(
    tables.map(({ name }) => [name, vault.raw.prepare(`SELECT * FROM ${name} ORDER BY 1, 2`).all()]),
  );
}

const refusalOf = async (test: TestDesk, bytes: Uint8Array): Promise<string> => {
  const answer = await dispatch(test.desk, 'imports.read', { bytes });
  return answer.ok ? 'read' : answer.refusal.code;
};

describe('importing a bundle', () => {
  it('brings in people with everything about them, and changes nothing the second time', async () => {
    const test = await anOpenVault();
    const first = await accept(test, path.join(OWN, 'two-people.json'));
    expect(first.peopleAdded).toBe(2);
    const before = dump(test);
    const second = await accept(test, path.join(OWN, 'two-people.json'));
    expect(second).toMatchObject({
      peopleAdded: 0,
      peopleChanged: 0,
      encountersAdded: 0,
      conditionsAdded: 0,
    });
    expect(dump(test)).toBe(before);
  });

  it('does a batch once, however often it is sent', async () => {
    const test = await anOpenVault();
    const { sha256, proposal } = valueOf(
      await test.api.imports.read({ bytes: readFileSync(path.join(OWN, 'two-people.json')) }),
    );
    const [person] = proposal.people;
    if (!person) throw new Error('nobody');
    const batch = {
      batchId: newId(),
      sha256,
      proposal,
      accepted: [
        { sourceId: person.sourceId, newPersonId: newId(), personId: null, sections: ['identity' as const] },
      ],
    };
    const first = valueOf(await test.api.imports.accept(batch));
    expect(valueOf(await test.api.imports.accept(batch))).toEqual(first);
    expect(test.vault.raw.prepare('SELECT count(*) FROM person').pluck().get()).toBe(1);
  });

  it('adds nobody twice when the same file is accepted again without a comparison', async () => {
    const test = await anOpenVault();
    const { sha256, proposal } = valueOf(
      await test.api.imports.read({ bytes: readFileSync(path.join(OWN, 'two-people.json')) }),
    );
    const everything = () => ({
      batchId: newId(),
      sha256,
      proposal,
      accepted: proposal.people.map(({ sourceId }) => ({
        sourceId,
        newPersonId: newId(),
        personId: null,
        sections: [...SECTIONS],
      })),
    });
    const first = everything();
    expect(valueOf(await test.api.imports.accept(first)).peopleAdded).toBe(2);
    const before = dump(test);
    expect(valueOf(await test.api.imports.accept(everything())).peopleAdded).toBe(0);
    expect(dump(test)).toBe(before);
    expect(await test.api.imports.accept({ ...first, sha256: '0'.repeat(64) })).toMatchObject({
      refusal: { code: 'import/id-taken' },
    });
  });

  it('keeps what was typed in sections that were not accepted', async () => {
    const test = await anOpenVault();
    const { sha256, proposal } = valueOf(
      await test.api.imports.read({ bytes: readFileSync(path.join(OWN, 'two-people.json')) }),
    );
    const { people } = await accept(test, path.join(OWN, 'two-people.json'));
    const [one] = people;
    if (!one) throw new Error('nobody');
    const person = valueOf(await test.api.people.get({ id: one.personId }));
    const typed = { ...person, familyName: 'Typed', phones: [], preferredName: 'Typed too' };
    valueOf(await test.api.people.update(typed));
    const take = async (sections: readonly (typeof SECTIONS)[number][]) =>
      valueOf(
        await test.api.imports.accept({
          batchId: newId(),
          sha256,
          proposal,
          accepted: [{ ...one, newPersonId: newId(), sections: [...sections] }],
        }),
      );
    await take(SECTIONS.filter((section) => section !== 'identity' && section !== 'phones'));
    expect(valueOf(await test.api.people.get({ id: one.personId }))).toMatchObject({
      familyName: 'Typed',
      preferredName: 'Typed too',
      phones: [],
    });
    expect((await take(['phones'])).peopleChanged).toBe(1);
    expect(valueOf(await test.api.people.get({ id: one.personId })).phones).toEqual(person.phones);
  });

  it('takes over as much of a list as a person can have', async () => {
    const test = await anOpenVault();
    const file = path.join(test.folder, 'many.json');
    const patient = {
      resourceType: 'Patient',
      id: 'many',
      name: [{ family: 'Many', given: ['Numbers'] }],
      telecom: Array.from({ length: 30 }, (_, n) => ({ system: 'phone', value: `312-555-01${10 + n}` })),
      address: Array.from({ length: 12 }, (_, n) => ({ line: [`${n} Lake Street`], postalCode: '60601' })),
    };
    writeFileSync(
      file,
      JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: [{ resource: patient }] }),
    );
    const { people } = await accept(test, file);
    const person = valueOf(await test.api.people.get({ id: people[0]?.personId ?? '' }));
    expect(person.phones).toHaveLength(20);
    expect(person.addresses).toHaveLength(10);
    expect((await accept(test, file)).peopleChanged).toBe(0);
  });

  it('knows a social security number with and without its hyphens', async () => {
    const test = await anOpenVault();
    await accept(test, path.join(OWN, 'two-people.json'));
    const { raw } = test.vault;
    raw.exec("UPDATE person_identifier SET value = replace(value, '-', '') WHERE kind = 'SSN'");
    raw.exec("DELETE FROM person_identifier WHERE kind <> 'SSN'");
    raw.exec("UPDATE person SET family_name = 'Changed', folded_name = 'changed'");
    const { proposal } = valueOf(
      await test.api.imports.read({ bytes: readFileSync(path.join(OWN, 'two-people.json')) }),
    );
    const comparisons = valueOf(await test.api.imports.compare({ proposal }));
    expect(comparisons.find(({ sourceId }) => sourceId === 'Patient/harold')?.match).toMatchObject({
      kind: 'same',
      because: 'identifier',
    });
  });

  it.skipIf(!REAL)('reads real bundles, and again without a change', async () => {
    const test = await anOpenVault();
    const files = readdirSync(REAL ?? '').filter((name) => name.endsWith('.json'));
    for (const name of files) expect((await accept(test, path.join(REAL ?? '', name))).peopleAdded).toBe(1);
    const before = dump(test);
    for (const name of files) await accept(test, path.join(REAL ?? '', name));
    expect(dump(test)).toBe(before);
    expect(test.vault.raw.prepare('SELECT count(*) FROM person').pluck().get()).toBe(files.length);
  });
});

describe('a file that cannot be imported', () => {
  it('is refused for its one reason, and nothing is written', async () => {
    const test = await anOpenVault();
    const before = dump(test);
    const text = (content: string): Uint8Array => new TextEncoder().encode(content);
    expect(await refusalOf(test, text(''))).toBe('import/empty');
    expect(await refusalOf(test, text('<?xml version="1.0"?><Bundle xmlns="http://hl7.org/fhir"/>'))).toBe(
      'import/xml',
    );
    expect(await refusalOf(test, text('<!doctype html><html></html>'))).toBe('import/html');
    expect(await refusalOf(test, text('{"resourceType":"Bundle",'))).toBe('import/not-json');
    expect(await refusalOf(test, text('{"a":1}'))).toBe('import/not-fhir');
    expect(await refusalOf(test, text('{"resourceType":"Patient"}'))).toBe('import/not-a-bundle');
    expect(await refusalOf(test, Uint8Array.from([0xff, 0xfe, 0x00]))).toBe('import/not-text');
    expect(await refusalOf(test, new Uint8Array(50 * 1024 * 1024 + 1))).toBe('import/too-large');
    expect(await refusalOf(test, readFileSync(path.join(OWN, 'stu3.json')))).toBe('import/stu3');
    expect(await refusalOf(test, readFileSync(path.join(OWN, 'r5.json')))).toBe('import/r5');
    expect(dump(test)).toBe(before);
  });

  it('can be stopped while it is read', async () => {
    const test = await anOpenVault();
    const entries = Array.from({ length: 60_000 }, (_, index) => ({
      resource: { resourceType: 'Patient', id: `p${index}`, name: [{ family: 'Many', given: ['People'] }] },
    }));
    const bytes = new TextEncoder().encode(
      JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: entries }),
    );
    const stop = new AbortController();
    const heard: number[] = [];
    const answer = await dispatch(
      test.desk,
      'imports.read',
      { bytes },
      {
        signal: stop.signal,
        progress: (done) => {
          heard.push(done);
          stop.abort();
        },
      },
    );
    expect(answer).toEqual({ ok: false, refusal: { code: 'import/cancelled' } });
    expect(heard).toHaveLength(1);
  });
});
