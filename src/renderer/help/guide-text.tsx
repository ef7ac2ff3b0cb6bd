import type { ReactNode } from 'react';
import Markdown from 'react-markdown';

import { slugOfLink, type GuideSlug } from './slugs.ts';

interface Props {
  /** Markdown of a page, without its title. */
  readonly body: string;
  /** The heading that a section of the page becomes, under the page's own title. */
  readonly sectionAs: 'h3' | 'h4';
  /** How another page of the guide is referred to. */
  readonly renderLink: (slug: GuideSlug, words: ReactNode) => ReactNode;
}

/** The words of a page as elements. HTML in them stays out, and a link that leads out of the guide is plain words. */
export function GuideText({ body, sectionAs, renderLink }: Props) {
  return (
    <Markdown
      skipHtml
      components={{
        h2: sectionAs,
        a({ href = '', children }) {
          const slug = slugOfLink(href);
          return slug === null ? children : renderLink(slug, children);
        },
        code: 'kbd',
      }}
    >
      {body}
    </Markdown>
  );
}
