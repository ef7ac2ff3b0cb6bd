import { Trans } from '@lingui/react/macro';

import { Kbd } from '../ui/kbd.tsx';
import styles from './question-form.module.css';

/** Which keys answer, above the questions. */
export function KeyHelp() {
  return (
    <ul className={styles['keys']}>
      <li>
        <Trans>
          <Kbd>0</Kbd> to <Kbd>3</Kbd> answer and go on
        </Trans>
      </li>
      <li>
        <Trans>
          <Kbd>D</Kbd> declined to answer
        </Trans>
      </li>
      <li>
        <Trans>
          <Kbd>Backspace</Kbd> takes the answer back
        </Trans>
      </li>
      <li>
        <Trans>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> another question
        </Trans>
      </li>
    </ul>
  );
}
