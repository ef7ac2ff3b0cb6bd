import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Label, ProgressBar } from 'react-aria-components';

import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './progress.module.css';

interface Props {
  readonly label: ReactNode;
  /** How much is done, up to `max`; null while the amount is not known. */
  readonly value: number | null;
  readonly max?: number;
  /** Count and time left in words, such as "1,200 of 5,000 rows, about 10 s left". */
  readonly detail?: ReactNode;
  readonly onCancel?: (() => void) | undefined;
}

/** Work that takes longer than a second. */
export function Progress({ label, value, max = 100, detail, onCancel }: Props) {
  return (
    <div className={styles['progress']}>
      <ProgressBar
        maxValue={max}
        isIndeterminate={value === null}
        value={value ?? 0}
        className={classNames(styles['bar'])}
      >
        {({ percentage, valueText }) => (
          <>
            <Label className={classNames(styles['label'])}>{label}</Label>
            <span className={styles['value']}>{valueText}</span>
            <div className={styles['track']}>
              <div
                className={classNames(styles['fill'], percentage === undefined && styles['unknown'])}
                style={percentage === undefined ? undefined : { inlineSize: `${percentage}%` }}
              />
            </div>
          </>
        )}
      </ProgressBar>
      {/* Outside the bar: whatever is inside a progressbar is hidden from screen readers. */}
      <span className={styles['detail']}>{detail}</span>
      {onCancel && (
        <Button size="small" variant="secondary" className={styles['cancel']} onPress={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      )}
    </div>
  );
}
