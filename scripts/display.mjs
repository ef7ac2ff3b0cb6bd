import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { SetupError } from './setup/commands.mjs';

/** How long Xvfb may take to come up. It needs a fraction of a second on an idle machine. */
const START_MS = 20_000;

/** Whether windows have nowhere to go. */
export const isWithoutDisplay = () =>
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/**
 * Starts an X server that draws into memory, on a display number that nobody uses.
 * @param args more arguments for Xvfb
 * @returns the value for DISPLAY, and stop() to end it
 */
export async function startVirtualDisplay({ args = [] } = {}) {
  // The server picks the number and writes it to descriptor 3, so that two runs never fight over one.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset', ...args],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      // Out of the terminal's process group: Ctrl+C must reach the app first, and the display after it.
      detached: true,
    },
  );
  const stop = () => void server.kill();
  process.once('exit', stop);
  const number = await new Promise((resolve, reject) => {
    const fail = () => reject(new SetupError('The virtual display (Xvfb) did not start.'));
    const patience = setTimeout(fail, START_MS);
    server.once('error', fail);
    server.once('exit', fail);
    let line = '';
    server.stdio[3].on('data', (text) => {
      line += String(text);
      // It comes in two writes; a server whose second one finds nobody listening dies of it.
      if (!line.endsWith('\n')) return;
      clearTimeout(patience);
      resolve(line.trim());
    });
  });
  server.unref();
  server.stdio[3].destroy();
  return { display: `:${number}`, stop };
}

/** Environment in which Electron does not look for a session bus, when there is none. */
export function quietBus({ DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: folder }) {
  const hasBus = Boolean(address) || (folder && fs.existsSync(path.join(folder, 'bus')));
  return hasBus ? {} : { DBUS_SESSION_BUS_ADDRESS: 'disabled:' };
}
