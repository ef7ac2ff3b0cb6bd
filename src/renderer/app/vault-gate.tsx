import { Trans } from '@lingui/react/macro';
import { useEffect, type ReactNode } from 'react';

import { assertNever } from '../../shared/result.ts';
import { bridge } from '../api/bridge.ts';
import { refusalText } from '../api/refusals.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { LockedCommands } from './commands/locked-commands.tsx';
import { FirstRun } from './first-run.tsx';
import { GateFrame } from './gate-frame.tsx';
import { SessionProvider } from './session-provider.tsx';
import { Unlock } from './unlock.tsx';
import { useIdle } from './use-idle.ts';
import { useVault, type Vault } from './use-vault.ts';
import { VaultDamaged, VaultInUse, VaultNewer } from './vault-problems.tsx';

/** Locks when nobody has touched the computer for this long. @source ux.md §3.2 rule 10. */
const IDLE_LOCK_MS = 5 * 60_000;

interface Props {
  readonly children: ReactNode;
}

/**
 * Shows the pages only while the vault is open. Each way of not being open has its own screen, and none of them offers
 * to delete anything.
 */
export function VaultGate({ children }: Props) {
  const vault = useVault();
  const { gate, lock } = vault;
  const isOpen = gate.state === 'open';
  useIdle(IDLE_LOCK_MS, () => isOpen && lock());
  useEffect(() => (isOpen ? bridge.onLockRequested(lock) : undefined), [isOpen, lock]);
  return (
    <>
      {!isOpen && <LockedCommands />}
      <Gate vault={vault}>{children}</Gate>
    </>
  );
}

function Gate({ vault, children }: Props & { readonly vault: Vault }) {
  const { gate, notice, ask, enter, lock } = vault;
  switch (gate.state) {
    case 'asking':
      return <GateFrame title="Almoner" isBusy />;
    case 'locking':
      return (
        <GateFrame title="Almoner" isBusy>
          <p>
            <Trans>Saving your drafts and locking…</Trans>
          </p>
        </GateFrame>
      );
    case 'unreachable':
      return (
        <GateFrame title="Almoner">
          <ErrorState title={refusalText(gate.refusal)} onRetry={ask} />
        </GateFrame>
      );
    case 'absent':
      return <FirstRun onEnter={enter} />;
    case 'locked':
      return <Unlock accounts={gate.accounts} notice={notice} onEnter={enter} />;
    case 'damaged':
      return <VaultDamaged what={gate.what} onRetry={ask} />;
    case 'newer':
      return <VaultNewer found={gate.found} known={gate.known} />;
    case 'in-use':
      return <VaultInUse onRetry={ask} />;
    case 'open':
      return (
        <SessionProvider account={gate.account} lock={lock}>
          {children}
        </SessionProvider>
      );
    default:
      return assertNever(gate);
  }
}
