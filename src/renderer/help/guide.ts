import { GUIDE_SLUGS, type GuideSlug } from './slugs.ts';

const FILES: Readonly<Record<string, string>> = import.meta.glob('../../../resources/guide/en/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** One page of the guide. */
export interface GuidePage {
  readonly slug: GuideSlug;
  readonly title: string;
  /** Markdown, without the title. */
  readonly body: string;
}

function pageOf(slug: GuideSlug): GuidePage {
  const text = FILES[`../../../resources/guide/en/${slug}.md`] ?? '';
  const [first = '', ...rest] = text.split('\n');
  if (!first.startsWith('# ')) throw new Error(`the guide has no page ${slug}`);
  return { slug, title: first.slice(2), body: rest.join('\n').trim() };
}

/** The whole guide, in the order in which it is read. */
export const GUIDE: readonly GuidePage[] = GUIDE_SLUGS.map(pageOf);

/** A page of the guide by its name. */
export const guidePage = (slug: GuideSlug): GuidePage =>
  GUIDE.find((page) => page.slug === slug) ?? pageOf(slug);
