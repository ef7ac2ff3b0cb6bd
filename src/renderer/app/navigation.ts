import { useRouter, type RouterHistory } from '@tanstack/react-router';
import { useCallback } from 'react';

/** The addresses the window has been at. The router types itself as any unless its type is registered globally. */
export function useHistory(): RouterHistory {
  const router = useRouter() as { readonly history: RouterHistory };
  return router.history;
}

/** Goes to an address of `paths`. For what happens after an act; what is always there is a link. */
export function useGo(): (path: string) => void {
  const history = useHistory();
  return useCallback((path: string) => history.push(path), [history]);
}
