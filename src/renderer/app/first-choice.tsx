import { Trans } from '@lingui/react/macro';
import { useState } from 'react';

import type { VaultStatus } from '../../shared/vault/contract.ts';
import { Button } from '../ui/button.tsx';
import styles from './first-choice.module.css';
import { FirstRun } from './first-run.tsx';
import { GateFrame } from './gate-frame.tsx';

interface Props {
  readonly onEnter: (status: VaultStatus) => void;
  readonly onVisitSample: () => void;
}

/** The very first question: look around where nobody is real, or begin with one's own clinic. */
export function FirstChoice({ onEnter, onVisitSample }: Props) {
  const [isClinic, setIsClinic] = useState(false);
  if (isClinic) return <FirstRun onEnter={onEnter} onBack={() => setIsClinic(false)} />;
  return (
    <GateFrame help="start" title={<Trans>Welcome to Almoner</Trans>}>
      <p>
        <Trans>Where would you like to begin? You can go to the other one at any time.</Trans>
      </p>
      <div className={styles['choices']}>
        <section className={styles['choice']}>
          <h2>
            <Trans>Our clinic</Trans>
          </h2>
          <p>
            <Trans>
              For real work. You give the name of your hospital or clinic and choose a passphrase. It takes
              about two minutes.
            </Trans>
          </p>
          <Button variant="primary" onPress={() => setIsClinic(true)}>
            <Trans>Set up our clinic</Trans>
          </Button>
        </section>
        <section className={styles['choice']}>
          <h2>
            <Trans>Sample hospital</Trans>
          </h2>
          <p>
            <Trans>
              To look around and practice. 200 invented people, with nothing to fill in. It is kept apart from
              your clinic, and everybody can open it: never write about a real person there.
            </Trans>
          </p>
          <Button variant="secondary" onPress={onVisitSample}>
            <Trans>Open the sample hospital</Trans>
          </Button>
        </section>
      </div>
    </GateFrame>
  );
}
