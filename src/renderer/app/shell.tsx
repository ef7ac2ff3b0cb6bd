import { Trans, useLingui } from '@lingui/react/macro';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { RouterProvider as AriaRouterProvider } from 'react-aria-components';

import { flushDrafts } from '../drafts/draft-registry.ts';
import { useHelpTopic } from '../help/help-context.ts';
import { helpPageFor } from '../help/page-for.ts';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';
import { Desk, DeskContext } from './commands/desk.ts';
import { useCommandInputs } from './commands/use-command-inputs.ts';
import { useCommands, type Commands } from './commands/use-commands.ts';
import { useAlwaysActs } from './commands/use-always-acts.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { MainNav } from './main-nav.tsx';
import { useGo, useHistory } from './navigation.ts';
import { Overlays, type Overlay } from './overlays.tsx';
import { focusNextPane, PANE } from './panes.ts';
import { SearchButton } from './search-button.tsx';
import { useSession } from './session.ts';
import styles from './shell.module.css';
import { TopBar } from './top-bar.tsx';

/** What stands around every page: navigation, search, the state of the drafts, and the way to lock. */
export function Shell() {
  const history = useHistory();
  const go = useGo();
  const address = useRouterState({ select: ({ location }) => location.pathname });
  useHelpTopic(helpPageFor(address) ?? 'start');
  const main = useRef<HTMLElement>(null);
  const [desk] = useState(() => new Desk());
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const focusMain = () => main.current?.focus();
  const open = (path: string) => {
    go(path);
    focusMain();
  };
  const commands = useShellCommands({ desk, go: open, setOverlay });
  useEffect(() => desk.arrived(address), [desk, address]);
  return (
    <AriaRouterProvider navigate={go} useHref={(path) => history.createHref(path)}>
      <DeskContext value={desk}>
        <div className={styles['shell']}>
          <Button variant="primary" className={styles['skip']} onPress={focusMain}>
            <Trans>Skip to main content</Trans>
          </Button>
          <ErrorBoundary resetKey="navigation">
            <MainNav address={address} />
          </ErrorBoundary>
          <div className={styles['column']}>
            <ErrorBoundary resetKey="top">
              <TopBar>
                <SearchButton onPress={() => setOverlay('palette')} />
              </TopBar>
            </ErrorBoundary>
            <main ref={main} className={styles['main']} {...PANE}>
              <ErrorBoundary resetKey={address}>
                <Outlet />
              </ErrorBoundary>
            </main>
          </div>
        </div>
        <Overlays open={overlay} onChange={setOverlay} commands={commands} go={open} />
      </DeskContext>
    </AriaRouterProvider>
  );
}

interface ShellParts {
  readonly desk: Desk;
  readonly go: (path: string) => void;
  readonly setOverlay: (overlay: Overlay) => void;
}

function useShellCommands({ desk, go, setOverlay }: ShellParts): Commands {
  const { t } = useLingui();
  const { lock } = useSession();
  const look = useAlwaysActs();
  const showToast = useToast();
  const saveAll = () =>
    void flushDrafts().then((isSaved) =>
      showToast({
        message: isSaved ? t`Everything is saved.` : t`A draft could not be saved. Keep this window open.`,
      }),
    );
  const commands = useCommands(desk, {
    ...look,
    go,
    lock,
    saveAll,
    find: () => setOverlay('palette'),
    showShortcuts: () => setOverlay('shortcuts'),
    focusPane: focusNextPane,
  });
  useCommandInputs(commands.place, commands.run);
  return commands;
}
