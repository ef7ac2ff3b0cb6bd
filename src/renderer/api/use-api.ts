import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';

import type { AppContract } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import { valueOf, type RefusalError } from './refusal-error.ts';

/** Reads that no command makes old: what ships with the program, what the computer has, what is made for one look. */
type Steady = 'instruments' | 'packet-pdf' | 'printers';

interface QueryOptions {
  /** Waits until something it needs is known. */
  readonly isEnabled?: boolean;
  /** Goes on showing the answer for the last key while the next one is on its way. */
  readonly keepsPrevious?: boolean;
  /** Drops the answer as soon as no screen shows it, for what is the start of a form rather than something to look at. */
  readonly isForgotten?: boolean;
}

/**
 * Reads through the cache. `domain` is the word a command's `stales` names to have it read again.
 *
 * @returns TanStack's query; `error.refusal` tells why there is no answer.
 */
export function useApiQuery<T>(
  domain: keyof AppContract | Steady,
  key: readonly unknown[],
  ask: () => Promise<Result<T>>,
  { isEnabled = true, keepsPrevious = false, isForgotten = false }: QueryOptions = {},
): UseQueryResult<T> {
  return useQuery<T>({
    queryKey: [domain, ...key],
    queryFn: () => valueOf(ask()),
    enabled: isEnabled,
    ...(isForgotten && { gcTime: 0 }),
    ...(keepsPrevious && { placeholderData: keepPreviousData }),
  });
}

/**
 * Changes something, then has the reads that the contract names fetched again.
 *
 * @returns TanStack's mutation; `error.refusal` tells why nothing was changed.
 */
export function useApiCommand<Input, T>(
  stales: readonly string[],
  send: (input: Input) => Promise<Result<T>>,
): UseMutationResult<T, RefusalError, Input> {
  const queryClient = useQueryClient();
  const readAgain = (): void => {
    for (const domain of stales) void queryClient.invalidateQueries({ queryKey: [domain] });
  };
  return useMutation<T, RefusalError, Input>({
    mutationFn: (input) => valueOf(send(input)),
    onSuccess: readAgain,
    onError: ({ refusal }) => {
      // What is on the screen is old: the next attempt must start from what is true now.
      if (refusal.code.endsWith('/changed-elsewhere')) readAgain();
    },
  });
}
