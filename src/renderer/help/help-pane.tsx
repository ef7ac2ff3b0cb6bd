import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-aria-components';

import { PANE } from '../app/panes.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { GuideActions } from './guide-actions.tsx';
import { searchGuide } from './guide-search.ts';
import { GuideText } from './guide-text.tsx';
import { GUIDE, guidePage } from './guide.ts';
import { useHelp } from './help-context.ts';
import styles from './help-pane.module.css';
import type { GuideSlug } from './slugs.ts';

/** Fewer letters than this are in every page. */
const FEWEST_LETTERS = 2;

/** The guide beside the work: one page, or what a search found. Esc goes back to the work. */
export function HelpPane({ slug }: { readonly slug: GuideSlug }) {
  const { t } = useLingui();
  const { show, close } = useHelp();
  const [query, setQuery] = useState('');
  const isSearching = query.trim().length >= FEWEST_LETTERS;
  const go = (next: GuideSlug) => {
    setQuery('');
    show(next);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc works anywhere in the pane
    <aside
      className={styles['pane']}
      aria-label={t`Help`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
      {...PANE}
    >
      <header className={styles['head']}>
        <h2>
          <Trans>Help</Trans>
        </h2>
        <IconButton icon={X} label={t`Close help`} shortcut="Esc" onPress={close} />
      </header>
      <SearchField label={t`Search the guide`} value={query} onChange={setQuery} />
      {isSearching ? <Hits query={query} onGo={go} /> : <Article key={slug} slug={slug} onGo={go} />}
      <nav aria-label={t`Pages of the guide`} className={styles['pages']}>
        <h3>
          <Trans>All pages</Trans>
        </h3>
        <ul>
          {GUIDE.map((page) => (
            <li key={page.slug}>
              <Link
                onPress={() => go(page.slug)}
                {...(page.slug === slug && { 'aria-current': 'page' as const })}
              >
                {page.title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <GuideActions />
    </aside>
  );
}

interface GoProps {
  readonly onGo: (slug: GuideSlug) => void;
}

function Article({ slug, onGo }: GoProps & { readonly slug: GuideSlug }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, body } = guidePage(slug);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className={styles['article']}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <GuideText
        body={body}
        sectionAs="h4"
        renderLink={(to, words) => <Link onPress={() => onGo(to)}>{words}</Link>}
      />
    </article>
  );
}

function Hits({ query, onGo }: GoProps & { readonly query: string }) {
  const hits = searchGuide(query);
  return (
    <div className={styles['article']}>
      <p role="status">
        {hits.length === 0 ? (
          <Trans>Nothing found. Try another word.</Trans>
        ) : (
          <Trans>Found in the guide:</Trans>
        )}
      </p>
      <ul className={styles['hits']}>
        {hits.map(({ slug, title, snippet }) => (
          <li key={slug}>
            <Link onPress={() => onGo(slug)}>{title}</Link>
            <p>
              {snippet.map(({ text, isHit }, index) => (
                <span key={index}>{isHit ? <mark>{text}</mark> : text} </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
