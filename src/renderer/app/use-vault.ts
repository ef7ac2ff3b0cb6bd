import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import type { Refusal, Result } from '../../shared/result.ts';
import { VaultStatus } from '../../shared/vault/contract.ts';
import type { VaultKind } from '../../shared/vault/kind.ts';
import { bridge } from '../api/bridge.ts';
import { retryDraftsOf } from '../drafts/draft-registry.ts';
import { forgetAnswers, lockVault } from './lock.ts';

/** What the window shows: one of the vault's own states, or the time in between. */
export type Gate =
  | { readonly state: 'asking' }
  | { readonly state: 'locking' }
  | { readonly state: 'unreachable'; readonly refusal: Refusal }
  | VaultStatus;

/** Why the unlock form is there, when it is not simply the start. */
export interface LockNotice {
  /** The vault process ended without being asked. */
  readonly isUnexpected: boolean;
  /** A draft could not be saved before the lock; this window still holds it. */
  readonly holdsUnsaved: boolean;
}

/** The vault as the window sees it, and what the window can do with it. */
export interface Vault {
  readonly gate: Gate;
  /** Which vault this window works with; null until it is known. */
  readonly kind: VaultKind | null;
  readonly notice: LockNotice | null;
  readonly ask: () => void;
  /** Takes over what creating or unlocking answered. */
  readonly enter: (status: VaultStatus) => void;
  readonly lock: () => void;
  /** Locks, and goes to the other vault with a fresh page. */
  readonly switchTo: (kind: VaultKind) => void;
}

/** How the vault stands, kept true through locks, unlocks and the death of its process. */
export function useVault(): Vault {
  const [gate, setGate] = useState<Gate>({ state: 'asking' });
  const [kind, setKind] = useState<VaultKind | null>(null);
  const [notice, setNotice] = useState<LockNotice | null>(null);
  const isLocking = useRef(false);

  const take = useCallback((result: Result<VaultStatus>) => {
    setGate(result.ok ? result.value : { state: 'unreachable', refusal: result.refusal });
  }, []);
  const ask = useCallback(() => {
    setGate({ state: 'asking' });
    void bridge.vault.status().then(take);
  }, [take]);

  const enter = useCallback((status: VaultStatus) => {
    setGate(status);
    if (status.state !== 'open') return;
    setNotice(null);
    retryDraftsOf(status.account.id);
  }, []);

  const leave = useCallback(
    (to?: VaultKind) => {
      if (isLocking.current) return;
      isLocking.current = true;
      // Hidden before anything is waited for.
      flushSync(() => setGate({ state: 'locking' }));
      void lockVault(to)
        .then((isSaved) => setNotice({ isUnexpected: false, holdsUnsaved: !isSaved }))
        .finally(() => {
          isLocking.current = false;
          ask();
        });
    },
    [ask],
  );
  const lock = useCallback(() => leave(), [leave]);

  useEffect(() => {
    // The kind first: no screen may be drawn as the clinic's while it is not known to be.
    void bridge.vault
      .kind()
      .then(setKind)
      .then(() => bridge.vault.status())
      .then(take);
  }, [take]);
  useEffect(
    () =>
      bridge.onVaultEnded(() => {
        if (isLocking.current) return;
        forgetAnswers();
        setNotice({ isUnexpected: true, holdsUnsaved: false });
        ask();
      }),
    [ask],
  );
  return { gate, kind, notice, ask, enter, lock, switchTo: leave };
}

/** The state a refusal to open stands for, when it is one: damaged, newer or in use. */
export function statusOfRefusal({ code, detail }: Refusal): VaultStatus | null {
  if (!code.startsWith('vault/')) return null;
  const status = VaultStatus.safeParse(detail);
  return status.success ? status.data : null;
}
