import { Trans } from '@lingui/react/macro';
import { RotateCw } from 'lucide-react';

import { Button } from '../ui/button.tsx';
import { GateFrame } from './gate-frame.tsx';
import styles from './vault-problems.module.css';

interface Retry {
  readonly onRetry: () => void;
}

const TryAgain = ({ onRetry }: Retry) => (
  <div>
    <Button variant="secondary" onPress={onRetry}>
      <RotateCw size={16} aria-hidden />
      <Trans>Try again</Trans>
    </Button>
  </div>
);

/** A file of the vault is missing or unreadable. Deliberately without any button that could make it worse. */
export function VaultDamaged({ what, onRetry }: Retry & { readonly what: 'key-file' | 'database' }) {
  const isKeyFile = what === 'key-file';
  return (
    <GateFrame
      title={
        isKeyFile ? <Trans>The key file cannot be read</Trans> : <Trans>The records cannot be read</Trans>
      }
    >
      <div className={styles['words']}>
        <p>
          {isKeyFile ? (
            <Trans>
              The file that unlocks your records (vault.keys) is missing or damaged. Your passphrase may well
              be right; it cannot be checked without this file.
            </Trans>
          ) : (
            <Trans>
              The file with your records (vault.db) is missing or damaged. Your passphrase is not the reason,
              and trying others will not help.
            </Trans>
          )}
        </p>
        <h2>
          <Trans>What is safe</Trans>
        </h2>
        <p>
          {isKeyFile ? (
            <Trans>The records themselves were not touched. Every backup is unharmed.</Trans>
          ) : (
            <Trans>Almoner has changed nothing and will not. Every backup is unharmed.</Trans>
          )}
        </p>
        <h2>
          <Trans>What to do</Trans>
        </h2>
        <ol className={styles['steps']}>
          <li>
            <Trans>If the records lie on a network or external disk, connect it and try again.</Trans>
          </li>
          <li>
            <Trans>
              Otherwise, close Almoner and copy the whole vault folder to another disk before anything else.
            </Trans>
          </li>
          <li>
            {isKeyFile ? (
              <Trans>Ask your administrator to put vault.keys back from the latest backup.</Trans>
            ) : (
              <Trans>Ask your administrator to put the vault folder back from the latest backup.</Trans>
            )}
          </li>
        </ol>
      </div>
      <TryAgain onRetry={onRetry} />
    </GateFrame>
  );
}

/** The vault was written by a later release. */
export function VaultNewer({ found, known }: { readonly found: number; readonly known: number }) {
  return (
    <GateFrame title={<Trans>These records need a newer Almoner</Trans>}>
      <div className={styles['words']}>
        <p>
          <Trans>
            A newer release of Almoner has already opened these records (version {found}). This release
            understands version {known} and would damage them, so it has not opened them.
          </Trans>
        </p>
        <p>
          <Trans>
            Everything is safe and unchanged. Install the newest release of Almoner and open it again.
          </Trans>
        </p>
      </div>
    </GateFrame>
  );
}

/** Another program, or Almoner on another computer, holds the vault. */
export function VaultInUse({ onRetry }: Retry) {
  return (
    <GateFrame title={<Trans>Almoner is already open elsewhere</Trans>}>
      <div className={styles['words']}>
        <p>
          <Trans>
            Another Almoner has these records open: another window, another user of this computer, or another
            computer that shares the folder. Only one at a time may write to them.
          </Trans>
        </p>
        <p>
          <Trans>Everything is safe. Lock or close the other one, then try again here.</Trans>
        </p>
      </div>
      <TryAgain onRetry={onRetry} />
    </GateFrame>
  );
}
