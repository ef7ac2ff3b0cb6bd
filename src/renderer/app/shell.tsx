import { Trans } from '@lingui/react/macro';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useRef } from 'react';
import { RouterProvider as AriaRouterProvider } from 'react-aria-components';

import { Button } from '../ui/button.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { MainNav } from './main-nav.tsx';
import { useGo, useHistory } from './navigation.ts';
import { focusNextPane, PANE } from './panes.ts';
import { paths } from './paths.ts';
import { SearchBox } from './search-box.tsx';
import { SECTIONS } from './sections.ts';
import { useSession } from './session.ts';
import styles from './shell.module.css';
import { TopBar } from './top-bar.tsx';
import { useShortcuts, type Shortcuts } from './use-shortcuts.ts';

/** What stands around every page: navigation, search, the state of the drafts, and the way to lock. */
export function Shell() {
  const history = useHistory();
  const go = useGo();
  const address = useRouterState({ select: ({ location }) => location.pathname });
  const main = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const focusMain = () => main.current?.focus();
  useWindowShortcuts({ focusMain, focusSearch: () => search.current?.focus() });
  return (
    <AriaRouterProvider navigate={go} useHref={(path) => history.createHref(path)}>
      <div className={styles['shell']}>
        <Button variant="primary" className={styles['skip']} onPress={focusMain}>
          <Trans>Skip to main content</Trans>
        </Button>
        <MainNav address={address} />
        <div className={styles['column']}>
          <TopBar>
            <SearchBox ref={search} onOpened={focusMain} />
          </TopBar>
          <main ref={main} className={styles['main']} {...PANE}>
            <ErrorBoundary resetKey={address}>
              <Outlet />
            </ErrorBoundary>
          </main>
        </div>
      </div>
    </AriaRouterProvider>
  );
}

interface FocusTargets {
  readonly focusMain: () => void;
  readonly focusSearch: () => void;
}

function useWindowShortcuts({ focusMain, focusSearch }: FocusTargets): void {
  const go = useGo();
  const open = (path: string) => {
    go(path);
    focusMain();
  };
  const { lock } = useSession();
  const sections: Shortcuts = Object.fromEntries(
    SECTIONS.map(({ path }, index) => [`Ctrl+${index + 1}`, () => open(path)]),
  );
  useShortcuts({
    ...sections,
    'Ctrl+K': focusSearch,
    'Ctrl+L': lock,
    'Ctrl+,': () => open(paths.settings),
    F6: () => focusNextPane(false),
    'Shift+F6': () => focusNextPane(true),
  });
}
