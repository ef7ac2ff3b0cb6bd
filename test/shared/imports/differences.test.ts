import { describe, expect, it } from 'vitest';

import { NOBODY, personDifferences, type ExistingPerson } from '../../../src/shared/imports/differences.ts';
import type { ProposedPerson } from '../../../src/shared/imports/proposal.ts';
import { fixture, proposalOf } from './fixtures.ts';

const { people } = proposalOf(fixture('two-people.json'));

function find(sourceId: string): ProposedPerson {
  const person = people.find((one) => one.sourceId === sourceId);
  if (!person) throw new Error(sourceId);
  return person;
}

const harold = find('Patient/harold');

const compare = (existing: ExistingPerson, proposed: ProposedPerson = harold) =>
  personDifferences(existing, proposed).map(
    ({ section, added, changed, unchanged }) => `${section} ${added}/${changed}/${unchanged}`,
  );

describe('the differences between a proposal and a person on file', () => {
  it('are none when the same file is read again', () => {
    const all = people.flatMap((person) => personDifferences(person, person));
    expect(all.filter(({ added, changed }) => added + changed > 0)).toEqual([]);
    expect(compare(harold)).toEqual([
      'identity 0/0/6',
      'identifiers 0/0/3',
      'languages 0/0/1',
      'phones 0/0/1',
      'addresses 0/0/1',
      'contacts 0/0/1',
      'encounters 0/0/1',
      'conditions 0/0/2',
    ]);
  });

  it('are everything for a new person', () => {
    expect(compare(NOBODY)).toEqual([
      'identity 6/0/0',
      'identifiers 3/0/0',
      'languages 1/0/0',
      'phones 1/0/0',
      'addresses 1/0/0',
      'contacts 1/0/0',
      'encounters 1/0/0',
      'conditions 2/0/0',
    ]);
  });

  it('see what changed, and what is written in another way as the same', () => {
    const [encounter] = harold.encounters;
    const existing: ExistingPerson = {
      name: { family: 'Whitcombe', given: 'Harry', preferred: null },
      bornOn: '1948-03',
      sex: 'unknown',
      identifiers: harold.identifiers,
      languages: [{ code: 'en-us', interpreterNeeded: false }],
      phones: [{ value: '+1 (555) 010-0001', use: 'mobile' }],
      addresses: [{ lines: ['12  MILL lane', 'Apt 3'], postalCode: '01101', city: 'Springfield' }],
      contacts: [{ name: 'ruth whitcombe', phones: [{ value: '5550100003', use: 'other' }] }],
      encounters: encounter ? [{ ...encounter, status: 'finished' }] : [],
      conditions: [{ sourceId: 'con-harold-hip', clinicalStatus: 'active' }],
    };
    expect(compare(existing)).toEqual([
      'identity 2/1/2',
      'identifiers 0/0/3',
      'languages 0/0/1',
      'phones 0/1/0',
      'addresses 0/0/1',
      'contacts 0/0/1',
      'encounters 0/1/0',
      'conditions 1/0/1',
    ]);
  });

  it('never count what only the person on file has, and what the file does not say', () => {
    const silent: ProposedPerson = {
      ...harold,
      name: { family: null, given: null, prefix: null, preferred: null },
      bornOn: null,
      sex: 'unknown',
      identifiers: [],
      languages: [],
      phones: [],
      addresses: [],
      contacts: [],
      encounters: [],
      conditions: [],
    };
    expect(compare(harold, silent).every((line) => line.endsWith(' 0/0/0'))).toBe(true);
  });
});
