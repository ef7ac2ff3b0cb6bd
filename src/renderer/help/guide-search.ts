import MiniSearch from 'minisearch';

import { GUIDE } from './guide.ts';
import { GUIDE_SLUGS, type GuideSlug } from './slugs.ts';

/** A piece of a snippet; a hit is one of the words that were looked for. */
export interface SnippetPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** A page that answers a search, best first. */
export interface GuideHit {
  readonly slug: GuideSlug;
  readonly title: string;
  readonly snippet: readonly SnippetPart[];
}

/** Words to each side of the first hit. */
const AROUND = 12;

/** The words of a page as they are read: no marks, and of links only what is seen. */
const plain = (markdown: string): string =>
  markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_`#>]/g, '')
    .replaceAll(/^\s*(?:-|\d+\.)\s+/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const PAGES = GUIDE.map(({ slug, title, body }) => ({ id: slug, title, text: plain(body) }));

const index = new MiniSearch({
  fields: ['title', 'text'],
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3 }, combineWith: 'AND' },
});
index.addAll(PAGES);

/** A word as the index knows it: small letters, no points and commas. */
const bare = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

function snippetOf(text: string, terms: readonly string[]): readonly SnippetPart[] {
  const words = text.split(' ');
  const isHit = (word: string): boolean => terms.includes(bare(word));
  const first = Math.max(0, words.findIndex(isHit));
  const start = Math.max(0, first - AROUND);
  const shown = words.slice(start, first + AROUND);
  const parts = shown.map((word) => ({ text: word, isHit: isHit(word) }));
  return [
    ...(start > 0 ? [{ text: '…', isHit: false }] : []),
    ...parts,
    ...(start + shown.length < words.length ? [{ text: '…', isHit: false }] : []),
  ];
}

/** The pages of the guide that hold all the words, best first. */
export function searchGuide(query: string): readonly GuideHit[] {
  return index.search(query).flatMap(({ id, terms }) => {
    const slug = GUIDE_SLUGS.find((one) => one === id);
    const page = PAGES.find((one) => one.id === id);
    return slug && page ? [{ slug, title: page.title, snippet: snippetOf(page.text, terms) }] : [];
  });
}
