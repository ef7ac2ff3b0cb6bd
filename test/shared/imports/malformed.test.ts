import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { personDifferences } from '../../../src/shared/imports/differences.ts';
import { ImportProposal } from '../../../src/shared/imports/proposal.ts';
import { readWholeBundle } from '../../../src/shared/imports/read-bundle.ts';
import { recognise } from '../../../src/shared/imports/recognise.ts';
import { fixture } from './fixtures.ts';

const NAMES = ['two-people.json', 'searchset.json', 'stu3.json', 'r5.json', 'patient.xml', 'truncated.json'];
const TEXTS = NAMES.map(fixture);

/** Reads a text to its end and returns the refusal, or `null` after checking the proposal. */
function outcome(text: string): string | null {
  const recognised = recognise(text);
  if (!recognised.ok) return recognised.refusal.code;
  const proposal = readWholeBundle(recognised.value);
  expect(ImportProposal.parse(proposal)).toEqual(proposal);
  const all = proposal.people.flatMap((one) => personDifferences(one, one));
  expect(all.filter(({ added, changed }) => added + changed > 0)).toEqual([]);
  return null;
}

function expectSound(text: string): void {
  expect(outcome(text) ?? 'import/read').toMatch(/^import\/[a-z0-9-]+$/);
}

/** A file with some of its characters cut out, or replaced by others. */
const mangled = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.string({ maxLength: 8 })), { maxLength: 4 }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((rest, [at, length, put]) => {
      const from = at % (rest.length + 1);
      return rest.slice(0, from) + put + rest.slice(from + length);
    }, text),
  );

const json = fc.jsonValue({ maxDepth: 4 });
const ODD = [
  '__proto__',
  'constructor',
  'prototype',
  '\ud800',
  '2026-02-30',
  '0000',
  '9999-12-31T23:59:59-14:00',
  '',
];
const odd = fc.oneof(json, fc.constantFrom<unknown>(...ODD, null, 1e308, [], {}, [null], 'x'.repeat(3000)));

/** Replaces the value at the n-th place of a JSON tree, counting through all of it. */
function replaced(tree: unknown, place: number, value: unknown): unknown {
  let left = place;
  const walk = (node: unknown): unknown => {
    left -= 1;
    if (left < 0 && left > -2) return value;
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, walk(child)]));
  };
  return walk(tree);
}

/** The good bundle with values of other types, lengths and meanings in some places; it stays JSON. */
const distorted = fc
  .array(fc.tuple(fc.integer({ min: 2, max: 700 }), odd), { minLength: 1, maxLength: 6 })
  .map((changes) =>
    changes.reduce(
      (tree, [place, value]) => replaced(tree, place, value),
      JSON.parse(fixture('two-people.json')) as unknown,
    ),
  )
  .map((tree) => JSON.stringify(tree));

describe('malformed files', () => {
  it('are refused or read, and never throw: cut and overwritten text', () => {
    fc.assert(fc.property(mangled, expectSound), { numRuns: 1000 });
  });

  it('are refused or read, and never throw: values of the wrong kind', () => {
    fc.assert(fc.property(distorted, expectSound), { numRuns: 700 });
  });

  it('are refused or read, and never throw: any text and any JSON', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      json.map((value) => JSON.stringify(value)),
    );
    fc.assert(fc.property(anything, expectSound), { numRuns: 300 });
  });

  it('say where they break, exactly at the cut', () => {
    const text = fixture('two-people.json');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 3 }), (at) => {
        const recognised = recognise(text.slice(0, at));
        if (recognised.ok) throw new Error('a cut file was taken');
        expect(recognised.refusal.code).toBe('import/not-json');
        const position = Number(recognised.refusal.detail?.['position']);
        expect(position).toBeLessThanOrEqual(at);
        // The fault is found at the start of the piece that the cut went through.
        expect(() => void JSON.parse(text.slice(0, position))).toThrow(SyntaxError);
      }),
      { numRuns: 200 },
    );
  });
});
