import { Trans, useLingui } from '@lingui/react/macro';
import { Lock, Moon, Sun } from 'lucide-react';
import { useSyncExternalStore, type ReactNode } from 'react';

import { DraftState } from '../drafts/draft-state.tsx';
import { overallState, subscribeToDrafts } from '../drafts/draft-registry.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useLook } from './look.ts';
import { PANE } from './panes.ts';
import { useSession } from './session.ts';
import styles from './top-bar.module.css';

/** The search box, and whether everything that was typed is safe, the look and the lock. */
export function TopBar({ children }: { readonly children: ReactNode }) {
  const { t } = useLingui();
  const { lock } = useSession();
  const { isDark, setPreferences } = useLook();
  return (
    <header className={styles['bar']} aria-label={t`Search and state`} {...PANE}>
      <div className={styles['search']}>{children}</div>
      <SaveState />
      <IconButton
        icon={isDark ? Sun : Moon}
        label={isDark ? t`Light theme` : t`Dark theme`}
        onPress={() => setPreferences({ theme: isDark ? 'light' : 'dark' })}
      />
      <IconButton icon={Lock} label={t`Lock now`} shortcut="Ctrl L" onPress={lock} />
    </header>
  );
}

function SaveState() {
  const state = useSyncExternalStore(subscribeToDrafts, overallState);
  return (
    <div className={styles['state']} role="status">
      {state.kind === 'idle' ? <Trans>All changes saved</Trans> : <DraftState state={state} />}
    </div>
  );
}
