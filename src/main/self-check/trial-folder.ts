import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ASKED = '--self-check';
/** The second process, which does the work, is told so. It still makes its own folder: nobody can lead it elsewhere. */
const WORKING = '--self-check=working';

const freshFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'almoner-self-check-'));

/** Whether a self-check was asked for. */
export const isSelfCheck = (): boolean => process.argv.includes(ASKED);

/** The folder for this process to check itself in, and nowhere else; `null` when it is an ordinary start. */
export const trialFolder = (): string | null => (process.argv.includes(WORKING) ? freshFolder() : null);

/**
 * Has a second process do the self-check with a temporary folder of its own, which is removed afterwards: at its very
 * end the page engine writes files that the process itself could not remove any more.
 *
 * @returns The exit code.
 */
export function superviseSelfCheck(): number {
  const folder = freshFolder();
  const args = process.argv.slice(1).map((word) => (word === ASKED ? WORKING : word));
  const env = { ...process.env, TMPDIR: folder, TMP: folder, TEMP: folder };
  try {
    const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
