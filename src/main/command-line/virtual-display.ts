import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

import { CommandFailed } from './command.ts';

/** How long the display server may take to come up. */
const START_MS = 20_000;

/** Display numbers to try: far above those that people sit at. */
const FIRST_NUMBER = 500;
const NUMBERS = 400;

const noDisplay = (): CommandFailed =>
  new CommandFailed('pdf/no-display', 'There is no display, and Xvfb is not there to make one.');

/** Runs something with a display: the one there is, or a virtual one that ends afterwards. */
export async function withDisplay<T>(
  use: (environment: { readonly DISPLAY?: string }) => Promise<T>,
): Promise<T> {
  const hasDisplay = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (hasDisplay) return await use({});
  const { server, number } = await startServer();
  try {
    return await use({ DISPLAY: `:${number}` });
  } finally {
    server.kill();
  }
}

interface Running {
  readonly server: ChildProcess;
  readonly number: number;
}

async function startServer(): Promise<Running> {
  const until = Date.now() + START_MS;
  // Each from another number, so that two that start at once do not try the same ones in the same order.
  let number = FIRST_NUMBER + Math.floor(Math.random() * NUMBERS);
  while (Date.now() < until) {
    const server = await startOn(number, until - Date.now());
    if (server) return { server, number };
    number += 1;
  }
  throw noDisplay();
}

/**
 * The server on one number once it can be used; null when the number is taken. The number is given, because a server
 * that picks its own takes no lock, and two of them then pull the socket from under each other.
 */
function startOn(number: number, patienceMs: number): Promise<ChildProcess | null> {
  const server = spawn(
    'Xvfb',
    [`:${number}`, '-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  return new Promise((resolve, reject) => {
    const impatience = setTimeout(() => server.kill(), patienceMs);
    const settle = (outcome: ChildProcess | null): void => {
      clearTimeout(impatience);
      resolve(outcome);
    };
    server.once('error', () => reject(noDisplay()));
    server.once('exit', () => settle(null));
    (server.stdio[3] as Readable).once('data', () => settle(server));
  });
}
