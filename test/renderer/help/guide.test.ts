import { readdirSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { CASE_TABS, paths } from '../../../src/renderer/app/paths.ts';
import { searchGuide } from '../../../src/renderer/help/guide-search.ts';
import { GUIDE } from '../../../src/renderer/help/guide.ts';
import { helpPageFor } from '../../../src/renderer/help/page-for.ts';
import { GUIDE_SLUGS, slugOfLink } from '../../../src/renderer/help/slugs.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../resources/guide/en');

/** Every address the window has, with made-up ids. */
const addresses: readonly string[] = [
  ...Object.values(paths).map((one) => (typeof one === 'string' ? one : one('id', 'id' as 'summary'))),
  ...CASE_TABS.map((tab) => paths.caseFile('id', tab)),
].filter((address) => address !== '/cases/id/id');

describe('the guide', () => {
  it('has a file for each page and a page for each file', () => {
    const files = readdirSync(FOLDER).map((name) => name.replace('.md', ''));
    expect(files.toSorted()).toEqual([...GUIDE_SLUGS].toSorted());
  });

  it.each(GUIDE)('links from $slug only to pages that exist, and holds no HTML', ({ body }) => {
    for (const [, href = ''] of body.matchAll(/\]\(([^)]*)\)/g))
      expect(slugOfLink(href), href).not.toBeNull();
    expect(body).not.toMatch(/<[a-z/!]/i);
  });

  it('can be reached from its first page, link by link', () => {
    const reached = new Set<string>(['start']);
    for (const slug of reached)
      for (const [, href = ''] of GUIDE.find((page) => page.slug === slug)?.body.matchAll(/\]\(([^)]*)\)/g) ??
        [])
        reached.add(slugOfLink(href) ?? '');
    expect(reached).toContain('trouble');
    expect(reached).toContain('discharge-packet');
  });

  it('keeps its sentences short', () => {
    const sentences = GUIDE.flatMap(({ body }) => body.split(/[.:?]\s|\n\n|\n-|\n\d\./));
    const longest = Math.max(...sentences.map((sentence) => sentence.trim().split(/\s+/).length));
    expect(longest).toBeLessThanOrEqual(26);
  });
});

it.each(addresses)('%s has a page of the guide', (address) => {
  expect(helpPageFor(address)).not.toBeNull();
});

describe('a search', () => {
  it.each([
    ['forgot', 'trouble'],
    ['passphrase', 'unlock'],
    ['self-harm', 'questionnaires'],
    ['FHIR', 'import'],
    ['Ctrl K', 'keyboard'],
  ])('for %s finds the page %s', (query, slug) => {
    expect(searchGuide(query).map((hit) => hit.slug)).toContain(slug);
  });

  it('marks the word that was looked for in its sentence', () => {
    const [hit] = searchGuide('passphr');
    expect(hit?.snippet.some(({ text, isHit }) => isHit && /passphrase/i.test(text))).toBe(true);
  });

  it('finds nothing for words that are nowhere', () => {
    expect(searchGuide('helicopter')).toEqual([]);
  });
});
