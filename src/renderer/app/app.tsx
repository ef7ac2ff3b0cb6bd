import { i18n } from '@lingui/core';
import { I18nProvider, useLingui } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { I18nProvider as AriaI18nProvider } from 'react-aria-components';

import { queryClient } from '../api/query-client.ts';
import { HelpProvider } from '../help/help-provider.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { FaultContext } from '../ui/fault-context.ts';
import { CloseGuard } from './close-guard.tsx';
import { faultDesk } from './faults.ts';
import { GalleryDoor } from './gallery-door.tsx';
import { PagesLater } from './pages-later.tsx';
import { VaultGate } from './vault-gate.tsx';

/** The window: words, then the vault gate, and behind it the pages. */
export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <ControlsLocale>
        <QueryClientProvider client={queryClient}>
          <FaultContext value={faultDesk}>
            <ErrorBoundary resetKey="window">
              <GalleryDoor>
                <HelpProvider>
                  <VaultGate>
                    <PagesLater />
                  </VaultGate>
                </HelpProvider>
              </GalleryDoor>
              <CloseGuard />
            </ErrorBoundary>
          </FaultContext>
        </QueryClientProvider>
      </ControlsLocale>
    </I18nProvider>
  );
}

/** Has calendars, date fields and the controls' own words speak the language of the window. */
function ControlsLocale({ children }: { readonly children: ReactNode }) {
  const lingui = useLingui();
  return <AriaI18nProvider locale={lingui.i18n.locale}>{children}</AriaI18nProvider>;
}
