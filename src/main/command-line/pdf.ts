import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';

import { z } from 'zod';

import type { PrintJob } from '../../shared/printing/print-job.ts';
import type { VaultKind } from '../../shared/vault/kind.ts';
import { CommandFailed } from './command.ts';
import { withDisplay } from './virtual-display.ts';

/** How the window's runtime is started from here. */
interface Runtime {
  readonly executable: string;
  readonly args: readonly string[];
}

const RuntimeFile = z.object({ executable: z.string() });

/** The window's runtime: this very program when packaged, or the one that set-up found. */
function runtime(): Runtime {
  if (process.versions['electron']) return { executable: process.execPath, args: [] };
  const checkout = path.resolve(import.meta.dirname, '../..');
  const file = path.join(checkout, '.cache', 'runtime.json');
  if (!existsSync(file))
    throw new CommandFailed(
      'pdf/no-runtime',
      'A PDF needs the window’s runtime. Run npm start once to set it up.',
    );
  const { executable } = RuntimeFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { executable, args: [checkout] };
}

/**
 * Makes a PDF in the window's own page engine, without a window. The job and the PDF go through pipes: nothing is left
 * in a temporary file. Where there is no display a virtual one is started for as long as it takes.
 */
export function pdfOf(job: PrintJob, vault: VaultKind): Promise<Uint8Array> {
  const { executable, args } = runtime();
  const isSuperuser = process.getuid?.() === 0;
  return withDisplay(async (display) => {
    const child = spawn(
      executable,
      [...(isSuperuser ? ['--no-sandbox'] : []), '--disable-gpu', ...args, '--print-job'],
      {
        stdio: ['pipe', 'pipe', 'ignore'],
        env: {
          ...process.env,
          ...display,
          DBUS_SESSION_BUS_ADDRESS: process.env['DBUS_SESSION_BUS_ADDRESS'] ?? 'disabled:',
        },
      },
    );
    const exit = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    child.stdin.end(JSON.stringify({ job, vault }));
    const [bytes, code] = await Promise.all([buffer(child.stdout), exit]);
    const start = bytes.indexOf('%PDF-');
    if (code !== 0 || start < 0) throw new CommandFailed('pdf/failed', 'The PDF could not be made.');
    return bytes.subarray(start);
  });
}
