import { Trans } from '@lingui/react/macro';
import { useEffect, type ReactNode } from 'react';

import { assertNever } from '../../shared/result.ts';
import { bridge } from '../api/bridge.ts';
import { refusalText } from '../api/refusals.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { LockedCommands } from './commands/locked-commands.tsx';
import { FirstChoice } from './first-choice.tsx';
import { GateFrame } from './gate-frame.tsx';
import { SampleAtTheDoor, SampleMaking } from './sample-hospital.tsx';
import { SessionProvider } from './session-provider.tsx';
import { Unlock } from './unlock.tsx';
import { useIdle } from './use-idle.ts';
import { useVault, type Vault } from './use-vault.ts';
import { VaultDamaged, VaultInUse, VaultNewer } from './vault-problems.tsx';
import { WindowFrame } from './window-frame.tsx';

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
    <WindowFrame isSample={vault.kind === 'sample'}>
      {!isOpen && <LockedCommands />}
      {vault.kind === 'sample' && gate.state !== 'open' ? (
        <SampleGate {...vault} />
      ) : (
        <GateScreen {...vault}>{children}</GateScreen>
      )}
    </WindowFrame>
  );
}

/** Before the sample hospital is open. A damaged one is made anew: there is nothing in it to lose. */
function SampleGate(vault: Vault) {
  const { gate, notice, enter, switchTo } = vault;
  const toClinic = () => switchTo('clinic');
  switch (gate.state) {
    case 'absent':
      return <SampleMaking onEnter={enter} onLeave={toClinic} />;
    case 'locked':
      return <SampleAtTheDoor notice={notice} onEnter={enter} onLeave={toClinic} />;
    case 'damaged':
    case 'newer':
      return <SampleAtTheDoor isBroken notice={notice} onEnter={enter} onLeave={toClinic} />;
    case 'asking':
    case 'locking':
    case 'unreachable':
    case 'in-use':
    case 'open':
      return <GateScreen {...vault} />;
    default:
      return assertNever(gate);
  }
}

function GateScreen({
  gate,
  kind,
  notice,
  ask,
  enter,
  lock,
  switchTo,
  children,
}: Vault & { readonly children?: ReactNode }) {
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
      return <FirstChoice onEnter={enter} onVisitSample={() => switchTo('sample')} />;
    case 'locked':
      return (
        <Unlock
          accounts={gate.accounts}
          notice={notice}
          onEnter={enter}
          onVisitSample={() => switchTo('sample')}
        />
      );
    case 'damaged':
      return <VaultDamaged what={gate.what} onRetry={ask} />;
    case 'newer':
      return <VaultNewer found={gate.found} known={gate.known} />;
    case 'in-use':
      return <VaultInUse onRetry={ask} />;
    case 'open':
      return (
        <SessionProvider account={gate.account} lock={lock} vaultKind={kind ?? 'clinic'} switchTo={switchTo}>
          {children}
        </SessionProvider>
      );
    default:
      return assertNever(gate);
  }
}
