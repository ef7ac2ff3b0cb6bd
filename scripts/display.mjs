import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { SetupError } from './setup/commands.mjs';

/** How long Xvfb may take to come up. It needs a fraction of a second on an idle machine. */
const START_MS = 20_000;

/** Whether windows have nowhere to go. */
export const isWithoutDisplay = () =>
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/** Where to begin to look for a display that is free: far above those that people sit at. */
const FIRST_NUMBER = 100;
const NUMBERS = 400;

/**
 * Starts an X server that draws into memory, on a display number that nobody uses.
 * @returns the value for DISPLAY, and stop() to end it
 */
export async function startVirtualDisplay() {
  const until = Date.now() + START_MS;
  // Each from another number, so that two that start at once do not try the same ones in the same order.
  let number = FIRST_NUMBER + Math.floor(Math.random() * NUMBERS);
  while (Date.now() < until) {
    const server = await startOn(number, until - Date.now());
    if (server) {
      const stop = () => void server.kill();
      process.once('exit', stop);
      return { display: `:${number}`, stop };
    }
    number += 1;
  }
  throw new SetupError('The virtual display (Xvfb) did not start.');
}

/**
 * The server on one number once it can be used; null when the number is taken. The number is given, because a server
 * that picks its own takes no lock, and two of them then pull the socket from under each other.
 */
function startOn(number, patienceMs) {
  const server = spawn(
    'Xvfb',
    [`:${number}`, '-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      // Out of the terminal's process group: Ctrl+C must reach the app first, and the display after it.
      detached: true,
    },
  );
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => server.kill(), patienceMs);
    const settle = (outcome) => {
      clearTimeout(patience);
      resolve(outcome);
    };
    server.once('error', () => reject(new SetupError('The virtual display (Xvfb) did not start.')));
    server.once('exit', () => settle(null));
    server.stdio[3].once('data', () => {
      server.unref();
      server.stdio[3].destroy();
      settle(server);
    });
  });
}

/** Environment in which Electron does not look for a session bus, when there is none. */
export function quietBus({ DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: folder }) {
  const hasBus = Boolean(address) || (folder && fs.existsSync(path.join(folder, 'bus')));
  return hasBus ? {} : { DBUS_SESSION_BUS_ADDRESS: 'disabled:' };
}
