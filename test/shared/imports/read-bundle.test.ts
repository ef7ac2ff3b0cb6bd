import { describe, expect, it } from 'vitest';

import { ImportProposal } from '../../../src/shared/imports/proposal.ts';
import { readBundle } from '../../../src/shared/imports/read-bundle.ts';
import { recognise } from '../../../src/shared/imports/recognise.ts';
import { bundleOf, fixture, proposalOf } from './fixtures.ts';

const proposal = proposalOf(fixture('two-people.json'));
const [harold, elena] = proposal.people;
const patient = { resourceType: 'Patient', id: 'p', name: [{ family: 'Roe', given: ['Jane'] }] };
const subject = { reference: 'Patient/p' };

const warningsOf = (text: string) =>
  proposalOf(text).warnings.map(({ code, count, paths }) => `${code} ×${count} ${paths[0]}`);

const personWith = (more: object) => proposalOf(bundleOf({ ...patient, ...more })).people[0];

/** Id of a condition without one, in a transaction that gives its entry this UUID. */
function conditionIdAt(uuid: string) {
  const condition = {
    resourceType: 'Condition',
    subject,
    code: { text: 'Asthma' },
    onsetDateTime: '2001',
  };
  const request = { method: 'POST', url: 'Condition' };
  const entry = [{ resource: patient }, { fullUrl: `urn:uuid:${uuid}`, resource: condition, request }];
  return proposalOf(JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry })).people[0]
    ?.conditions[0]?.sourceId;
}

describe('reading a bundle', () => {
  it('gives a proposal that its schema accepts, with its counts', () => {
    expect(ImportProposal.parse(proposal)).toEqual(proposal);
    expect(proposal.counts).toEqual({ entries: 16, people: 2, contacts: 2, encounters: 3, conditions: 4 });
    expect(proposal.leftOut).toEqual([
      { resourceType: 'Organization', count: 1 },
      { resourceType: 'Observation', count: 2 },
      { resourceType: 'CarePlan', count: 1 },
    ]);
    expect(proposal.warnings).toEqual([
      { code: 'import/old-phone', count: 1, paths: ['entry[1].Patient.telecom[1]'] },
      { code: 'import/not-a-phone', count: 1, paths: ['entry[1].Patient.telecom[2]'] },
      { code: 'import/old-address', count: 1, paths: ['entry[1].Patient.address[1]'] },
      { code: 'import/entered-in-error', count: 1, paths: ['entry[8].Encounter.status'] },
    ]);
  });

  it('reads who the people are', () => {
    expect(harold).toMatchObject({
      sourceId: 'Patient/harold',
      identifiers: [
        { system: 'https://hospital.example/mrn', value: 'MRN-100200', kind: 'MRN' },
        { system: 'http://hl7.org/fhir/sid/us-ssn', value: '219-09-9999', kind: 'SSN' },
        { system: 'https://plan.example/member', value: 'W-77', kind: 'other' },
      ],
      name: { family: 'Whitcombe', given: 'Harold James', prefix: 'Mr.', preferred: 'Hal' },
      otherNames: [{ use: 'maiden', family: 'Old', given: null }],
      bornOn: '1948-03',
      isDeceased: false,
      sex: 'male',
      languages: [{ code: 'en-US', preferred: true, interpreterNeeded: null }],
      phones: [{ value: '555-010-0001', use: 'home' }],
      addresses: [
        { lines: ['12 Mill Lane', 'Apt 3'], city: 'Springfield', state: 'MA', postalCode: '01101' },
      ],
    });
    expect(elena?.identifiers.map(({ kind }) => kind)).toEqual(['MRN', 'passport', 'driver']);
    expect(elena?.phones).toEqual([{ value: '(555) 010-0010', use: 'mobile' }]);
  });

  it('puts the need of an interpreter at the preferred language', () => {
    expect(elena?.languages).toEqual([
      { code: 'es', preferred: true, interpreterNeeded: true },
      { code: 'en', preferred: false, interpreterNeeded: null },
    ]);
  });

  it('warns when it cannot tell for which language an interpreter is needed', () => {
    const extension = [
      {
        url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed',
        valueCoding: { system: 'http://snomed.info/sct', code: '373066001' },
      },
    ];
    const communication = [{ language: { text: 'Spanish' } }];
    expect(warningsOf(bundleOf({ ...patient, extension, communication }))).toEqual([
      'import/language-without-code ×1 entry[0].Patient.communication[0]',
      'import/interpreter-without-language ×1 entry[0].Patient.extension',
    ]);
  });

  it('names somebody once who is a contact and a related person', () => {
    expect(harold?.contacts).toEqual([
      {
        name: 'Ruth Whitcombe',
        relationship: 'Next-of-Kin',
        phones: [
          { value: '555-010-0003', use: 'mobile' },
          { value: '555-010-0004', use: 'work' },
        ],
      },
    ]);
    expect(elena?.contacts).toMatchObject([{ name: 'Inés Vargas', relationship: 'daughter' }]);
  });

  it('reads an open stay, its reason and its hospital through references', () => {
    expect(harold?.encounters).toEqual([
      {
        sourceId: 'enc-harold-stay',
        class: 'IMP',
        type: 'Hospital admission',
        startedAt: '2026-03-02T03:15:00.000Z',
        startedOn: '2026-03-01',
        endedAt: null,
        endedOn: null,
        status: 'in-progress',
        serviceProvider: 'Mercy Valley Hospital',
        reason: 'Fracture of the neck of the right femur',
        disposition: null,
        securityLabels: [],
      },
    ]);
  });

  it('reads both spellings of the discharge status, conditional references and days without a time', () => {
    expect(elena?.encounters).toMatchObject([
      {
        class: 'EMER',
        serviceProvider: 'Riverside Clinic',
        reason: 'Shortness of breath',
        disposition: {
          system: 'https://www.nubc.org/CodeSystem/PatDischargeStatus',
          code: '01',
          text: 'Home',
        },
      },
      { class: 'HH', startedAt: null, startedOn: '2026-03-20', securityLabels: ['R'] },
    ]);
  });

  it('tells problems from circumstances', () => {
    const kinds = [...(harold?.conditions ?? []), ...(elena?.conditions ?? [])].map(
      ({ text, kind, isProblem, onsetOn, abatedOn }) => [text, kind, isProblem, onsetOn, abatedOn],
    );
    expect(kinds).toEqual([
      ['Fracture of the neck of the right femur', 'disorder', true, '2026-03-01', null],
      ['Full-time employment (finding)', 'social-finding', false, '1970', '2013-03'],
      ['Inadequate housing', 'social-finding', true, '2025-12', null],
      ['Body mass index 30+ - obesity (finding)', 'finding', true, null, null],
    ]);
  });

  it('never shows the narrative', () => {
    expect(JSON.stringify(proposal)).not.toMatch(/NARRATIVE|script|div/);
  });

  it('turns entries it cannot read into warnings and reads the rest', () => {
    const found = proposalOf(fixture('searchset.json'));
    expect(found.counts).toMatchObject({ people: 1, encounters: 1 });
    expect(found.people[0]?.encounters[0]).toMatchObject({ startedAt: null, startedOn: '2026-01-02' });
    expect(warningsOf(fixture('searchset.json'))).toEqual([
      'import/more-pages ×1 Bundle.link',
      'import/name-not-split ×1 entry[0].Patient.name',
      'import/duplicate-entry ×1 entry[1].Patient.id',
      'import/person-not-found ×1 entry[3].Encounter.subject',
      'import/bad-entry ×1 entry[4].Encounter.period.start',
    ]);
  });

  it.each([
    [{ ...patient, birthDate: '03/02/1948' }, 'import/bad-entry ×1 entry[0].Patient.birthDate'],
    [{ ...patient, birthDate: '1948-02-30' }, 'import/bad-entry ×1 entry[0].Patient.birthDate'],
    [{ ...patient, name: [{ family: 7 }] }, 'import/bad-entry ×1 entry[0].Patient.name[0].family'],
    [{ ...patient, name: 'Roe' }, 'import/bad-entry ×1 entry[0].Patient.name'],
    [
      { ...patient, identifier: [{ value: '1' }] },
      'import/identifier-without-system ×1 entry[0].Patient.identifier[0]',
    ],
    [{ ...patient, link: [{ type: 'replaced-by' }] }, 'import/replaced-person ×1 entry[0].Patient.link'],
    [{ ...patient, name: [] }, 'import/name-incomplete ×1 entry[0].Patient.name'],
  ])('says what is wrong with %j', (resource, warning) => {
    expect(warningsOf(bundleOf(resource))).toEqual([warning]);
  });

  it('leaves out what was recorded by mistake, has no words, or belongs to nobody', () => {
    const entered = { coding: [{ code: 'entered-in-error' }] };
    const text = bundleOf(
      patient,
      { resourceType: 'Condition', subject, verificationStatus: entered, code: { text: 'x' } },
      { resourceType: 'Condition', subject },
      { resourceType: 'RelatedPerson', patient: subject, active: false },
      { resourceType: 'RelatedPerson', patient: { reference: 'Patient/other' } },
    );
    expect(proposalOf(text).counts).toMatchObject({ conditions: 0, contacts: 0 });
    expect(warningsOf(text)).toEqual([
      'import/entered-in-error ×1 entry[1].Condition.verificationStatus',
      'import/condition-without-code ×1 entry[2].Condition.code',
      'import/inactive-contact ×1 entry[3].RelatedPerson.active',
      'import/person-not-found ×1 entry[4].RelatedPerson.patient',
    ]);
  });

  it('takes the digits off names of invented Synthea people and of nobody else', () => {
    const name = [{ family: 'Wyman904', given: ['Alfreda550', 'Jo12'] }];
    const identifier = [{ system: 'https://github.com/synthetichealth/synthea', value: '1' }];
    expect(proposalOf(bundleOf({ ...patient, name, identifier })).people[0]?.name).toMatchObject({
      family: 'Wyman',
      given: 'Alfreda Jo',
    });
    expect(proposalOf(bundleOf({ ...patient, name })).people[0]?.name).toMatchObject({ family: 'Wyman904' });
  });

  it('knows the dead, also without a date', () => {
    expect(personWith({ deceasedBoolean: true })).toMatchObject({ isDeceased: true, deceasedOn: null });
    expect(personWith({ deceasedDateTime: '2008-12-14T03:11:33+00:00' })).toMatchObject({
      isDeceased: true,
      deceasedOn: '2008-12-14',
    });
    expect(personWith({ deceasedBoolean: false })).toMatchObject({ isDeceased: false });
  });

  it('makes one line of control characters and drops marks that turn text around', () => {
    const name = [{ family: 'Ro\u202ee\n\u0000', given: ['Ja\tne'] }];
    expect(proposalOf(bundleOf({ ...patient, name })).people[0]?.name).toMatchObject({
      family: 'Ro e',
      given: 'Ja ne',
    });
  });

  it('keeps the id of an entry without one when its placeholder URL changes', () => {
    expect(conditionIdAt('a')).toBe('condition||Asthma|2001');
    expect(conditionIdAt('b')).toBe(conditionIdAt('a'));
  });

  it('ignores keys that could reach a prototype', () => {
    const text = bundleOf(patient).replace(
      '"id":"p"',
      '"id":"p","__proto__":{"polluted":1},"constructor":{"x":1}',
    );
    expect(proposalOf(text).people).toHaveLength(1);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    const odd = proposalOf(bundleOf(patient, { resourceType: '__proto__' }, { resourceType: 'constructor' }));
    expect(odd.leftOut).toEqual([{ resourceType: 'unknown', count: 2 }]);
  });

  it('reports progress before every entry and can be stopped there', () => {
    const recognised = recognise(fixture('two-people.json'));
    if (!recognised.ok) throw new Error(recognised.refusal.code);
    const steps = [...readBundle(recognised.value)];
    expect(steps.map(({ done }) => done)).toEqual([...Array(17).keys()]);
    expect(steps.every(({ total }) => total === 16)).toBe(true);

    const stopped = readBundle(recognised.value);
    expect(stopped.next()).toEqual({ done: false, value: { done: 0, total: 16 } });
    stopped.return({ ...proposal, people: [] });
    expect(stopped.next()).toEqual({ done: true, value: undefined });
  });
});
