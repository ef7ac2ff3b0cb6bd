import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { expect, it } from 'vitest';

import { startVirtualDisplay } from '../../scripts/display.mjs';

const hasServer = spawnSync('Xvfb', ['-help']).error === undefined;
const STARTS = 20;

it.skipIf(!hasServer)(
  'a virtual display goes on after it has said its number',
  async () => {
    for (let nth = 0; nth < STARTS; nth += 1) {
      const { display, stop } = await startVirtualDisplay();
      const socket = `/tmp/.X11-unix/X${display.slice(1)}`;
      // Time for its last write: a server that died of it has taken its socket away.
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(existsSync(socket), `start ${nth}`).toBe(true);
      stop();
    }
  },
  60_000,
);
