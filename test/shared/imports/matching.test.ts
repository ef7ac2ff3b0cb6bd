import { describe, expect, it } from 'vitest';

import {
  matchPerson,
  type MatchCandidate,
  type MatchedPerson,
} from '../../../src/shared/imports/matching.ts';
import { nameKey } from '../../../src/shared/imports/name-key.ts';

const HOSPITAL = 'https://hospital.example/mrn';
const mrn = { system: HOSPITAL, value: '42', kind: 'MRN' } as const;
const localMrn = { system: 'urn:almoner:mrn', value: '42', kind: 'MRN' } as const;
const ssn = (value: string) => ({ system: 'http://hl7.org/fhir/sid/us-ssn', value, kind: 'SSN' }) as const;
const member = { system: 'https://plan.example', value: 'W-1', kind: 'other' } as const;

const proposed = (more: Partial<MatchedPerson> = {}): MatchedPerson => ({
  identifiers: [mrn],
  name: { family: 'Fonseca', given: 'Agustín Luis', prefix: null, preferred: null },
  bornOn: '1994-02-01',
  ...more,
});

const onFile = (more: Partial<MatchCandidate> = {}): MatchCandidate => ({
  id: 'a',
  identifiers: [mrn],
  nameKey: 'fonseca|agustin',
  bornOn: '1994-02-01',
  ...more,
});

const unnamed = { nameKey: 'roe|jane' };

describe('matching a proposed person', () => {
  it('compares names by family name and first given name, without accents and case', () => {
    expect(nameKey({ family: 'FONSECA', given: 'Agustín Luis' })).toBe('fonseca|agustin');
    expect(nameKey({ family: ' ', given: null })).toBeNull();
  });

  it.each([
    ['the same number', {}, {}, 'same'],
    ['the same number and no birth date', {}, { bornOn: null }, 'same'],
    ['the same number and a changed name', {}, unnamed, 'same'],
    ['the same number and another birth date', {}, { bornOn: '1950-01-01' }, 'likely identifier'],
    [
      'the same number of another hospital',
      {},
      { ...unnamed, identifiers: [{ ...mrn, system: 'x' }] },
      'new',
    ],
    [
      'a number typed here without a hospital',
      {},
      { ...unnamed, identifiers: [localMrn] },
      'likely identifier',
    ],
    ['that and the same name and birth date', {}, { identifiers: [localMrn] }, 'same'],
    [
      'a member number alone',
      { identifiers: [member] },
      { ...unnamed, identifiers: [member] },
      'likely identifier',
    ],
    [
      'an SSN written otherwise',
      { identifiers: [ssn('219-09-9999')] },
      { identifiers: [ssn('219099999')] },
      'same',
    ],
    [
      'an SSN that stands for none',
      { identifiers: [ssn('999-99-9999')] },
      { ...unnamed, identifiers: [ssn('999-99-9999')] },
      'new',
    ],
    ['name and birth date', {}, { identifiers: [] }, 'likely name-and-birth-date'],
    ['name and year of birth', {}, { identifiers: [], bornOn: '1994' }, 'likely name-and-birth-date'],
    ['the name and no birth date', {}, { identifiers: [], bornOn: null }, 'likely name'],
    ['the name and another birth date', {}, { identifiers: [], bornOn: '1994-02-02' }, 'new'],
    ['nothing', {}, { ...unnamed, identifiers: [] }, 'new'],
  ] as const)('takes %s for what it is', (_, person, candidate, expected) => {
    const match = matchPerson(proposed(person), [onFile(candidate)]);
    expect(match.kind === 'likely' ? `${match.kind} ${match.because}` : match.kind).toBe(expected);
  });

  it('asks when two people on file have as good a claim', () => {
    const other = onFile({ id: 'b' });
    const byName = onFile({ id: 'c', identifiers: [] });
    expect(matchPerson(proposed(), [byName, onFile(), other])).toEqual({
      kind: 'likely',
      personId: 'a',
      because: 'identifier',
      otherIds: ['b', 'c'],
    });
  });

  it('prefers the number to the name', () => {
    const byName = onFile({ id: 'b', identifiers: [] });
    expect(matchPerson(proposed(), [byName, onFile()])).toMatchObject({ kind: 'same', personId: 'a' });
  });

  it('finds nobody among nobody, and nobody by an empty name', () => {
    const empty = {
      identifiers: [],
      name: { family: null, given: null, prefix: null, preferred: null },
      bornOn: null,
    };
    expect(matchPerson(proposed(), [])).toEqual({ kind: 'new', personId: null });
    expect(matchPerson(empty, [onFile({ nameKey: null })])).toEqual({ kind: 'new', personId: null });
  });
});
