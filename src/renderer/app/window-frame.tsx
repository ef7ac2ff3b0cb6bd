import { Trans, useLingui } from '@lingui/react/macro';
import { FlaskConical } from 'lucide-react';
import { lazy, Suspense, type ReactNode } from 'react';

import { useHelp } from '../help/help-context.ts';
import { Banner } from '../ui/banner.tsx';
import { classNames } from '../ui/class-names.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import styles from './window-frame.module.css';

/** In a file of its own: the text of the guide is needed when somebody asks for it. */
const HelpPane = lazy(async () => ({ default: (await import('../help/help-pane.tsx')).HelpPane }));

interface Props {
  readonly isSample: boolean;
  readonly children: ReactNode;
}

/** What stands around everything, locked or open: whose records these are, and the guide beside the work. */
export function WindowFrame({ isSample, children }: Props) {
  const { t } = useLingui();
  const { slug } = useHelp();
  return (
    <div className={classNames(styles['frame'], isSample && styles['isSample'])}>
      {isSample && (
        <aside aria-label={t`Sample hospital`}>
          <Banner
            tone="warn"
            isBar
            icon={FlaskConical}
            title={<Trans>Sample hospital: nobody here is real</Trans>}
          />
        </aside>
      )}
      <div className={classNames(styles['body'], slug !== null && styles['withHelp'])}>
        <div className={styles['content']}>{children}</div>
        {slug !== null && (
          <ErrorBoundary resetKey={slug}>
            <Suspense>
              <HelpPane slug={slug} />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
    </div>
  );
}
