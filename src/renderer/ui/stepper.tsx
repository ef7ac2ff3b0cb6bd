import { Trans } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './stepper.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/** One step of a longer task. */
export interface Step<Key extends string> {
  readonly key: Key;
  readonly label: ReactNode;
}

interface Props<Key extends string> {
  /** Names the task, such as "Steps of the import". */
  readonly label: string;
  readonly steps: readonly Step<Key>[];
  readonly currentKey: Key;
  /** The task is over: the last step counts as done too. */
  readonly isFinished?: boolean;
}

/**
 * Where a longer task stands. It only shows: the buttons of the task lead on. Keep it in the page from the first step to the
 * last, so that each new step is announced.
 */
export function Stepper<Key extends string>({ label, steps, currentKey, isFinished = false }: Props<Key>) {
  const current = steps.findIndex(({ key }) => key === currentKey);
  const position = current + 1;
  const total = steps.length;
  return (
    <div className={styles['stepper']}>
      <p role="status" className={styles['position']}>
        <Trans>
          Step {position} of {total}:
        </Trans>{' '}
        <b>{steps[current]?.label}</b>
      </p>
      <ol aria-label={label} className={styles['list']}>
        {steps.map((step, index) => {
          const isDone = index < current || isFinished;
          const isCurrent = index === current && !isDone;
          return (
            <li
              key={step.key}
              aria-current={isCurrent ? 'step' : undefined}
              className={classNames(styles['step'], isCurrent && styles['current'], isDone && styles['done'])}
            >
              <span className={styles['mark']} aria-hidden>
                {isDone ? <Check size={14} strokeWidth={3} /> : index + 1}
              </span>
              <span>
                {step.label}
                {isDone && (
                  <VisuallyHidden>
                    {' '}
                    <Trans>(done)</Trans>
                  </VisuallyHidden>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
