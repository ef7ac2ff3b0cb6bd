import { Plural, Trans, useLingui } from '@lingui/react/macro';

import type { ImportProposal } from '../../shared/imports/proposal.ts';
import { Banner } from '../ui/banner.tsx';
import { WARNING_WORDS } from './import-words.ts';
import styles from './imports.module.css';

/** What is in the file, what is not read of it, and what the worker should know. */
export function FileFacts({ proposal }: { readonly proposal: ImportProposal }) {
  const { i18n } = useLingui();
  const { counts, leftOut, warnings } = proposal;
  const leftOutCount = leftOut.reduce((sum, { count }) => sum + count, 0);
  const kinds = leftOut.map(({ resourceType }) => resourceType).join(', ');
  return (
    <>
      <p>
        <Plural value={counts.people} one="# person" other="# people" />
        {', '}
        <Plural value={counts.encounters} one="# stay or visit" other="# stays and visits" />
        {', '}
        <Plural value={counts.conditions} one="# condition" other="# conditions" />
        {leftOutCount > 0 && (
          <span className={styles['quiet']}>
            {' · '}
            <Plural value={leftOutCount} one="# entry is not imported" other="# entries are not imported" />
            {`: ${kinds}`}
          </span>
        )}
      </p>
      {warnings.length > 0 && (
        <Banner tone="warn" title={<Trans>Please note</Trans>}>
          <ul className={styles['contents']}>
            {warnings.map(({ code, count }) => {
              const words = WARNING_WORDS[code];
              return (
                <li key={code}>
                  {words ? i18n._(words) : code} ({count})
                </li>
              );
            })}
          </ul>
        </Banner>
      )}
    </>
  );
}
