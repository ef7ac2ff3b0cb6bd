import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { refusalText } from '../api/refusals.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  /** How many lines stand in while it loads. */
  readonly skeletonLines?: number;
  readonly children: (value: T) => ReactNode;
}

/** What a read shows: bones while it loads, the reason with "Try again" when it was refused, else its value. */
export function QueryView<T>({ query, skeletonLines = 4, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error)
    return <ErrorState title={refusalText(query.error.refusal)} onRetry={() => void query.refetch()} />;
  return <Skeleton lines={skeletonLines} />;
}
