import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';

import { aCase, anOpenVault, valueOf, type TestDesk } from '../a-vault.ts';

const found = async ({ api }: TestDesk, text: string): Promise<string[]> =>
  valueOf(await api.people.search({ text, limit: 10 })).map(({ familyName }) => familyName);

async function addPerson(
  { api }: TestDesk,
  familyName: string,
  givenName: string,
  bornOn: string | null,
): Promise<void> {
  valueOf(
    await api.people.create({
      id: newId(),
      familyName,
      givenName,
      preferredName: null,
      pronouns: null,
      bornOn,
      sex: 'unknown',
      language: null,
      interpreterNeeded: null,
      identifiers: [],
      phones: [],
      addresses: [],
      contacts: [],
    }),
  );
}

describe('finding a person', () => {
  it('works by either name, without accents, by number, phone and birth date', async () => {
    const test = await anOpenVault();
    await aCase(test);
    await addPerson(test, 'Łuków-O’Brien', 'Zoë', '1980-07-04');
    for (const text of [
      'riv',
      'Rivera, Marisol',
      'marisol',
      'MARISOL RIV',
      '0041-82',
      '312-555-01',
      '3/14/1961',
      'Mar 14, 1961',
    ])
      expect(await found(test, text), text).toEqual(['Rivera']);
    for (const text of ['lukow', 'zoe', 'Łuków O', '4 July 1980'])
      expect(await found(test, text), text).toEqual(['Łuków-O’Brien']);
    expect(await found(test, '   ')).toEqual([]);
    expect(await found(test, '%')).toEqual([]);
  });

  it('works by any of the given names, and by numbers however they are written', async () => {
    const test = await anOpenVault();
    const { personId } = await aCase(test);
    const person = valueOf(await test.api.people.get({ id: personId }));
    valueOf(
      await test.api.people.update({
        ...person,
        familyName: 'Whitcombe',
        givenName: 'Harold James',
        identifiers: [{ system: 'https://hospital.example/mrn', value: 'MRN-100200', kind: 'MRN' }],
        phones: [{ value: '+1 (312) 555-0142', use: 'home', mayCall: true, mayLeaveMessage: true }],
      }),
    );
    await addPerson(test, 'Harold', 'Winifred', null);
    for (const text of [
      'harold whit',
      'Harold James Whit',
      'whitcombe james',
      'mrn-1002',
      '3125550142',
      '312-555',
    ])
      expect(await found(test, text), text).toEqual(['Whitcombe']);
    expect(await found(test, 'harold')).toEqual(['Harold', 'Whitcombe']);
    expect(await found(test, 'harold x')).toEqual([]);
  });

  it('puts an exact number first', async () => {
    const test = await anOpenVault();
    const { personId } = await aCase(test);
    const { version: _version, ...person } = valueOf(await test.api.people.get({ id: personId }));
    for (const [familyName, value] of [
      ['Longer', '77-1'],
      ['Exact', '77'],
    ] as const)
      valueOf(
        await test.api.people.create({
          ...person,
          id: newId(),
          familyName,
          identifiers: [{ system: 'urn:almoner:mrn', value, kind: 'MRN' }],
        }),
      );
    expect(await found(test, '77')).toEqual(['Exact', 'Longer']);
  });

  it('never scans the table of people', async () => {
    const { vault } = await anOpenVault();
    for (const where of [
      "folded_name >= 'a' AND folded_name < 'b'",
      "folded_given >= 'a' AND folded_given < 'b'",
      "born_on = '1961-03-14'",
    ]) {
      const plan = vault.raw
        .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN SELECT id FROM person WHERE ${where}`)
        .all();
      expect(plan.map(({ detail }) => detail).join()).toMatch(/SEARCH person USING (COVERING )?INDEX/);
    }
  });
});

describe('a person', () => {
  it('is made once, however often it is sent', async () => {
    const test = await anOpenVault();
    const { personId } = await aCase(test);
    const { version, ...person } = valueOf(await test.api.people.get({ id: personId }));
    expect(version).toBe(1);
    expect((await test.api.people.create(person)).ok).toBe(true);
    expect(await test.api.people.create({ ...person, familyName: 'Other' })).toMatchObject({
      ok: false,
      refusal: { code: 'person/id-taken' },
    });
  });

  it('keeps everything that is typed, and counts versions', async () => {
    const test = await anOpenVault();
    const { personId } = await aCase(test);
    const person = valueOf(await test.api.people.get({ id: personId }));
    const next = {
      ...person,
      pronouns: 'they/them',
      addresses: [
        { lines: ['12 Lake Street'], city: 'Chicago', state: 'IL', postalCode: '60601', confidential: true },
      ],
      contacts: [{ id: newId(), name: 'Elena Rivera', relationship: 'daughter', phone: '312-555-0177' }],
    };
    expect(valueOf(await test.api.people.update(next))).toEqual({ ...next, version: 2 });
    expect(await test.api.people.update(next)).toMatchObject({
      ok: false,
      refusal: { code: 'person/changed-elsewhere' },
    });
  });
});

it('the caseload shows two identifiers, alerts and the last score', async () => {
  const test = await anOpenVault();
  const { caseId } = await aCase(test);
  const { total, rows } = valueOf(await test.api.cases.caseload({ view: 'mine', offset: 0, limit: 50 }));
  expect(total).toBe(1);
  expect(rows).toMatchObject([
    {
      caseId,
      person: { familyName: 'Rivera', mrn: '0041-8273', bornOn: '1961-03-14' },
      location: '4 East, bed 12',
      interpreterNeeded: true,
      openAlerts: 0,
      phq9: null,
      openReferrals: 0,
      nextActionOn: null,
    },
  ]);
});
