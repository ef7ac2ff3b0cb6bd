import { spawnSync } from 'node:child_process';
import net from 'node:net';

import { expect, it } from 'vitest';

import { startVirtualDisplay } from '../../scripts/display.mjs';

const hasServer = spawnSync('Xvfb', ['-help']).error === undefined;
const STARTS = 20;
/** The opening of a client of the X protocol, version 11.0: little-endian, without authorisation. */
const OPENING = Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const ACCEPTED = 1;

/** The first byte that a display answers a client with. */
const answerOf = (display: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const client = net.connect(`/tmp/.X11-unix/X${display.slice(1)}`, () => client.write(OPENING));
    client.once('error', reject);
    client.once('close', () => reject(new Error(`the display ${display} hung up`)));
    client.once('data', (answer: Buffer) => {
      resolve(answer[0]);
      client.destroy();
    });
  });

it.skipIf(!hasServer)(
  'a virtual display goes on after it has said its number',
  async () => {
    for (let nth = 0; nth < STARTS; nth += 1) {
      const { display, stop } = await startVirtualDisplay();
      expect(await answerOf(display), `start ${nth}`).toBe(ACCEPTED);
      stop();
    }
  },
  60_000,
);
