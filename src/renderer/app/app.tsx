import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider as AriaI18nProvider } from 'react-aria-components';

import { queryClient } from '../api/query-client.ts';
import { WINDOW_LANGUAGE } from '../locale/activate.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { CloseGuard } from './close-guard.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { router } from './routes.tsx';
import { VaultGate } from './vault-gate.tsx';

/** The window: words, then the vault gate, and behind it the pages. */
export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <AriaI18nProvider locale={WINDOW_LANGUAGE}>
        <QueryClientProvider client={queryClient}>
          <ErrorBoundary resetKey="window">
            <VaultGate>
              <ToastProvider>
                <RouterProvider router={router} />
              </ToastProvider>
            </VaultGate>
            <CloseGuard />
          </ErrorBoundary>
        </QueryClientProvider>
      </AriaI18nProvider>
    </I18nProvider>
  );
}
