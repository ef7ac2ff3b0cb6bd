import fs from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { ImportProposal } from '../../../src/shared/imports/proposal.ts';
import { personDifferences } from '../../../src/shared/imports/differences.ts';
import { proposalOf } from './fixtures.ts';

const root = process.env['ALMONER_FIXTURES'];
const folder = root === undefined ? null : path.join(root, 'synthea');
const files = folder === null ? [] : fs.readdirSync(folder).filter((name) => name.endsWith('.json'));

/** What the independent walk reads of the raw JSON. */
interface RawResource {
  readonly resourceType: string;
  readonly birthDate?: string;
  readonly gender?: string;
  readonly communication?: readonly { language: { coding: readonly { code: string }[] } }[];
  readonly period?: { readonly start: string };
  readonly code?: { readonly coding: readonly { code: string }[] };
}

describe.skipIf(folder === null)('bundles made by Synthea', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it.each(files)('read in full: %s', (name) => {
    const text = fs.readFileSync(path.join(folder ?? '', name), 'utf8');
    const proposal = proposalOf(text);
    const bundle = JSON.parse(text) as { entry: { resource: RawResource }[] };
    const resources = bundle.entry.map(({ resource }) => resource);
    const of = (type: string) => resources.filter(({ resourceType }) => resourceType === type);
    const [patient] = of('Patient');

    expect(ImportProposal.parse(proposal)).toEqual(proposal);
    expect(proposal.warnings).toEqual([]);
    expect(proposal.counts).toEqual({
      entries: resources.length,
      people: of('Patient').length,
      contacts: 0,
      encounters: of('Encounter').length,
      conditions: of('Condition').length,
    });
    const read = ['Patient', 'Encounter', 'Condition', 'RelatedPerson'];
    const others = new Set(
      resources.map(({ resourceType }) => resourceType).filter((type) => !read.includes(type)),
    );
    expect(new Map(proposal.leftOut.map(({ resourceType, count }) => [resourceType, count]))).toEqual(
      new Map([...others].map((type) => [type, of(type).length])),
    );

    const [person] = proposal.people;
    expect(person?.bornOn).toBe(patient?.birthDate);
    expect(person?.sex).toBe(patient?.gender);
    expect(person?.identifiers.map(({ kind }) => kind)).toEqual([
      'other',
      'MRN',
      'SSN',
      'driver',
      'passport',
    ]);
    expect(person?.languages[0]?.code).toBe(patient?.communication?.[0]?.language.coding[0]?.code);
    expect(person?.name.family).toMatch(/^\D+$/);
    expect(person?.encounters.map(({ startedAt }) => Date.parse(startedAt ?? ''))).toEqual(
      of('Encounter').map(({ period }) => Date.parse(period?.start ?? '')),
    );
    expect(person?.encounters.every(({ serviceProvider }) => serviceProvider !== null)).toBe(true);
    expect(person?.conditions.map(({ code }) => code)).toEqual(
      of('Condition').map((one) => one.code?.coding[0]?.code),
    );
    const all = proposal.people.flatMap((one) => personDifferences(one, one));
    expect(all.filter(({ added, changed }) => added + changed > 0)).toEqual([]);
  });
});
