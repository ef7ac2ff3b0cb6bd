import { Trans } from '@lingui/react/macro';
import { CircleAlert, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';

import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './state.module.css';

interface Props {
  /** What happened, in one sentence. */
  readonly title: ReactNode;
  /** What is safe, such as "Your notes are saved." */
  readonly whatIsSafe?: ReactNode;
  /** What to do next. */
  readonly whatToDo?: ReactNode;
  readonly onRetry?: (() => void) | undefined;
  readonly actions?: ReactNode;
}

/** A screen or a block that could not be shown: what happened, what is safe, what to do. */
export function ErrorState({ title, whatIsSafe, whatToDo, onRetry, actions }: Props) {
  return (
    <div role="alert" className={classNames(styles['state'], styles['error'])}>
      <CircleAlert size={28} aria-hidden />
      <p className={styles['title']}>{title}</p>
      {whatIsSafe && <p className={styles['text']}>{whatIsSafe}</p>}
      {whatToDo && <p className={styles['text']}>{whatToDo}</p>}
      {(onRetry ?? actions) && (
        <div className={styles['actions']}>
          {onRetry && (
            <Button variant="secondary" onPress={onRetry}>
              <RotateCw size={16} aria-hidden />
              <Trans>Try again</Trans>
            </Button>
          )}
          {actions}
        </div>
      )}
    </div>
  );
}
