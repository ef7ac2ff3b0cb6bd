import fs from 'node:fs';
import path from 'node:path';

import { expect } from 'vitest';

import type { ImportProposal } from '../../../src/shared/imports/proposal.ts';
import { readWholeBundle } from '../../../src/shared/imports/read-bundle.ts';
import { recognise } from '../../../src/shared/imports/recognise.ts';

/** The text of one of the invented files. */
export const fixture = (name: string): string =>
  fs.readFileSync(path.join(import.meta.dirname, '../../fixtures/fhir', name), 'utf8');

/** The proposal of a text that must be readable. */
export function proposalOf(text: string): ImportProposal {
  const recognised = recognise(text);
  expect(recognised).toMatchObject({ ok: true });
  if (!recognised.ok) throw new Error(recognised.refusal.code);
  return readWholeBundle(recognised.value);
}

/** A collection of the resources, as text. */
export const bundleOf = (...resources: readonly object[]): string =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  });
