import { useEffect, useRef } from 'react';

/** How often it is looked whether somebody was there; also notices the end of a sleep. */
const LOOK_MS = 5_000;
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Calls `onIdle` once nobody has touched keyboard or mouse for `idleMs`. Time asleep counts. */
export function useIdle(idleMs: number, onIdle: () => void): void {
  const latest = useRef(onIdle);
  useEffect(() => {
    latest.current = onIdle;
  });
  useEffect(() => {
    // Wall-clock time, because the monotonic clock may stand still while the computer sleeps.
    let lastSeenMs = Date.now();
    const seen = () => {
      // After a sleep the first touch must not hide that nobody was there.
      if (Date.now() - lastSeenMs < idleMs) lastSeenMs = Date.now();
    };
    const timer = setInterval(() => {
      if (Date.now() - lastSeenMs < idleMs) return;
      lastSeenMs = Date.now();
      latest.current();
    }, LOOK_MS);
    for (const sign of SIGNS) window.addEventListener(sign, seen, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, seen, { capture: true });
    };
  }, [idleMs]);
}
