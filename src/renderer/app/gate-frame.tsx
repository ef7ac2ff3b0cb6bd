import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { Progress } from '../ui/progress.tsx';
import { BrandMark } from './brand-mark.tsx';
import { LanguageSelect } from './language-select.tsx';
import styles from './gate-frame.module.css';

interface Props {
  readonly title: ReactNode;
  /** Shows that something is on its way. */
  readonly isBusy?: boolean;
  readonly children?: ReactNode;
}

/** The window while the vault is closed: one panel in the middle, and nothing of anybody. */
export function GateFrame({ title, isBusy = false, children }: Props) {
  return (
    <main className={styles['gate']}>
      <div className={styles['panel']}>
        <header className={styles['head']}>
          <BrandMark />
          <h1>{title}</h1>
        </header>
        {children}
        {isBusy ? <Progress label={<Trans>One moment…</Trans>} value={null} /> : <LanguageSelect />}
      </div>
    </main>
  );
}
