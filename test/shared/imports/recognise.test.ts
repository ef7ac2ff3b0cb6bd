import { describe, expect, it, vi } from 'vitest';

import { MAX_IMPORT_BYTES } from '../../../src/shared/imports/json-text.ts';
import { recognise } from '../../../src/shared/imports/recognise.ts';
import { bundleOf, fixture } from './fixtures.ts';

const patient = { resourceType: 'Patient', id: 'p' };

function codeOf(text: string): string | null {
  const recognised = recognise(text);
  return recognised.ok ? null : recognised.refusal.code;
}

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('recognising a file', () => {
  it('takes a transaction and a search result, and sees that the result goes on', () => {
    expect(recognise(fixture('two-people.json'))).toMatchObject({
      ok: true,
      value: { type: 'transaction', hasMorePages: false },
    });
    expect(recognise(fixture('searchset.json'))).toMatchObject({
      ok: true,
      value: { type: 'searchset', hasMorePages: true },
    });
  });

  it('takes a file that starts with a byte-order mark', () => {
    expect(codeOf(`\ufeff${bundleOf(patient)}`)).toBeNull();
  });

  it.each([
    ['', 'import/empty'],
    [' \n\t', 'import/empty'],
    [fixture('patient.xml'), 'import/xml'],
    [fixture('page.html'), 'import/html'],
    ['<?xml version="1.0"?><!DOCTYPE html><html></html>', 'import/html'],
    [fixture('truncated.json'), 'import/not-json'],
    ['MSH|^~\\&|ADT', 'import/not-json'],
    ['[]', 'import/not-fhir'],
    ['null', 'import/not-fhir'],
    ['{"type":"collection"}', 'import/not-fhir'],
    ['{"__proto__":{"resourceType":"Bundle"}}', 'import/not-fhir'],
    ['{"resourceType":"Patient"}', 'import/not-a-bundle'],
    ['{"resourceType":"Bundle","type":"collection","entry":{}}', 'import/not-a-bundle'],
    ['{"resourceType":"Bundle","type":"history","entry":[]}', 'import/unsupported-bundle'],
    ['{"resourceType":"Bundle"}', 'import/unsupported-bundle'],
    ['{"resourceType":"Bundle","type":"collection"}', 'import/no-people'],
    [bundleOf({ resourceType: 'Encounter', status: 'finished' }), 'import/no-people'],
    [fixture('stu3.json'), 'import/stu3'],
    [fixture('r5.json'), 'import/r5'],
    ['{"resourceType":"Patient","id":"1"}\n{"resourceType":"Patient","id":"2"}\n', 'import/ndjson'],
  ])('refuses %j with %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('says where a broken file breaks', () => {
    expect(recognise('{\n  "a": 1,\n  oops\n}')).toEqual({
      ok: false,
      refusal: { code: 'import/not-json', detail: { position: 14, line: 3, column: 3 } },
    });
    expect(recognise(fixture('truncated.json'))).toMatchObject({ refusal: { detail: { line: 5 } } });
  });

  it('survives a file that breaks inside a very long string', () => {
    const start = '{"resourceType":"Bundle","blob":';
    for (const blob of ['a', '\\u0041', '\\"']) {
      expect(recognise(`${start}"${blob.repeat(2_000_000)}`)).toMatchObject({
        refusal: { code: 'import/not-json', detail: { position: 32 } },
      });
    }
  });

  it.each([
    ['{"a":"\n"}', 5],
    ['{"a":"\\x"}', 5],
    ['{"a":"\\u12G4"}', 5],
    ['{"a":01}', 6],
    ['{"a":1,}', 7],
    ['[1 2]', 3],
    ['{a:1}', 1],
    ['[1]]', 3],
    ['[1}', 2],
    ['"', 0],
    ['{"a"}', 4],
    ['[1,', 3],
  ])('finds the fault in %j after %i characters', (text, position) => {
    expect(recognise(text)).toMatchObject({ refusal: { code: 'import/not-json', detail: { position } } });
  });

  it('refuses nesting deeper than 64 levels and takes 64', () => {
    expect(codeOf(nested(65))).toBe('import/too-deep');
    expect(codeOf(nested(64))).toBe('import/not-fhir');
    expect(codeOf(`{"text":"${'['.repeat(100)}\\"["}`)).toBe('import/not-fhir');
    expect(codeOf('['.repeat(5_000_000))).toBe('import/too-deep');
  });

  it('refuses more than 50 MB before parsing anything', () => {
    const parse = vi.spyOn(JSON, 'parse');
    expect(MAX_IMPORT_BYTES).toBe(52_428_800);
    expect(codeOf(' '.repeat(52_428_801))).toBe('import/too-large');
    expect(codeOf('é'.repeat(26_214_401))).toBe('import/too-large');
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
    expect(codeOf(' '.repeat(52_428_800))).toBe('import/empty');
    expect(codeOf('é'.repeat(26_214_400))).toBe('import/not-json');
  });

  it.each([
    [{ ...patient, animal: {} }, 'import/stu3', 'entry[0].Patient.animal'],
    [
      { ...patient, meta: { profile: ['http://hl7.org/fhir/3.0/StructureDefinition/Patient'] } },
      'import/stu3',
    ],
    [
      { ...patient, meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Patient|5.0.0'] } },
      'import/r5',
    ],
    [{ resourceType: 'CapabilityStatement', fhirVersion: '5.0.0' }, 'import/r5'],
    [{ resourceType: 'Encounter', class: { coding: [] } }, 'import/r5', 'entry[0].Encounter.class'],
    [{ resourceType: 'Encounter', class: 'inpatient' }, 'import/stu3'],
  ])('tells another release of FHIR by %j', (resource, code, path?: string) => {
    const recognised = recognise(bundleOf(resource, patient));
    expect(recognised).toMatchObject({ ok: false, refusal: { code, ...(path && { detail: { path } }) } });
  });

  it('takes guides for R4 that count their own versions', () => {
    const profile = [
      'http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient|5.0.1',
      'http://hl7.org/fhir/us/core/STU3.1.1/StructureDefinition/us-core-patient',
      'http://hl7.org/fhir/StructureDefinition/Patient|4.0.1',
    ];
    expect(codeOf(bundleOf({ ...patient, meta: { profile } }))).toBeNull();
  });

  it('never carries text of the file in a refusal', () => {
    expect(recognise('{"resourceType":"Jane Roe, 12 Mill Lane"}')).toMatchObject({
      refusal: { detail: { resourceType: null } },
    });
  });
});
