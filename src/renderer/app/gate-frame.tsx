import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { useHelp, useHelpTopic } from '../help/help-context.ts';
import type { GuideSlug } from '../help/slugs.ts';
import { Button } from '../ui/button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Progress } from '../ui/progress.tsx';
import { BrandMark } from './brand-mark.tsx';
import { LanguageSelect } from './language-select.tsx';
import styles from './gate-frame.module.css';

interface Props {
  readonly title: ReactNode;
  /** Shows that something is on its way. */
  readonly isBusy?: boolean;
  /** The page of the guide that F1 opens here. */
  readonly help?: GuideSlug;
  readonly children?: ReactNode;
}

/** The window while the vault is closed: one panel in the middle, and nothing of anybody. */
export function GateFrame({ title, isBusy = false, help = 'trouble', children }: Props) {
  const { open } = useHelp();
  useHelpTopic(help);
  return (
    <main className={styles['gate']}>
      <div className={styles['panel']}>
        <header className={styles['head']}>
          <BrandMark />
          <h1>{title}</h1>
        </header>
        {children}
        {isBusy ? (
          <Progress label={<Trans>One moment…</Trans>} value={null} />
        ) : (
          <>
            <LanguageSelect />
            <div className={styles['help']}>
              <Button size="small" onPress={open}>
                <Trans>Help</Trans>
                <Kbd>F1</Kbd>
              </Button>
            </div>
          </>
        )}
      </div>
    </main>
  );
}
