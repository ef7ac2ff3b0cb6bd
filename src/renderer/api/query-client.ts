import { QueryClient } from '@tanstack/react-query';

import type { RefusalError } from './refusal-error.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: RefusalError;
  }
}

/** How long an answer that no screen shows stays in memory. Short, because it is about people. */
const UNUSED_MS = 30_000;

/**
 * How long an answer is taken as it is when another screen asks the same. Every change of this window has its answers
 * read again at once; without this, each change of tab would be one more look in the audit trail.
 */
const FRESH_MS = 5_000;

/** The answers of the vault that are on screen or were a moment ago. Cleared at lock. */
export const queryClient = new QueryClient({
  defaultOptions: {
    // The vault is on this computer: there is no network to wait for, and asking again gives the same answer.
    queries: {
      networkMode: 'always',
      retry: false,
      gcTime: UNUSED_MS,
      staleTime: FRESH_MS,
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always', retry: false, gcTime: 0 },
  },
});
