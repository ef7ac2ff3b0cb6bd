import { lazy, Suspense } from 'react';

import { GateFrame } from './gate-frame.tsx';

const load = async () => ({ default: (await import('./pages.tsx')).Pages });
const Pages = lazy(load);

// The gate is painted first: nobody can be quicker at it than this is at reading the pages from the disk.
requestIdleCallback(() => void load());

/** Everything behind the gate, in a file of its own, so that the unlock screen does not wait for it. */
export function PagesLater() {
  return (
    <Suspense fallback={<GateFrame title="Almoner" isBusy />}>
      <Pages />
    </Suspense>
  );
}
