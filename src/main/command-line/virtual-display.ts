import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

import { CommandFailed } from './command.ts';

/** How long the display server may take to come up. */
const START_MS = 20_000;

/** Runs something with a display: the one there is, or a virtual one that ends afterwards. */
export async function withDisplay<T>(
  use: (environment: { readonly DISPLAY?: string }) => Promise<T>,
): Promise<T> {
  const hasDisplay = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (hasDisplay) return await use({});
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  try {
    const number = await new Promise<string>((resolve, reject) => {
      const fail = (): void =>
        reject(
          new CommandFailed('pdf/no-display', 'There is no display, and Xvfb is not there to make one.'),
        );
      const impatience = setTimeout(fail, START_MS);
      server.once('error', fail);
      let line = '';
      (server.stdio[3] as Readable).on('data', (text: Buffer) => {
        line += text.toString();
        if (!line.endsWith('\n')) return;
        clearTimeout(impatience);
        resolve(line.trim());
      });
    });
    return await use({ DISPLAY: `:${number}` });
  } finally {
    server.kill();
  }
}
