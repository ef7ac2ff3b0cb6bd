import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { SetupError } from './commands.mjs';
import { ensurePackages } from './packages.mjs';
import { NODE_MODULES } from './paths.mjs';

/** Commands that the checkout installs, the locked Node among them. */
const PROGRAMS = path.join(NODE_MODULES, '.bin');

/**
 * Installs the packages if need be, then sees to it that the calling script runs under the locked Node:
 * returns at once if it does, otherwise runs the script again under it and ends with its exit code.
 */
export async function underProjectNode(say) {
  ensurePackages(say);
  const projectNode = path.join(PROGRAMS, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!fs.existsSync(projectNode)) throw new SetupError('The npm package "node" is missing; run "npm ci".');
  process.env.PATH = `${PROGRAMS}${path.delimiter}${process.env.PATH ?? ''}`;
  // Both sides resolved: node_modules may be a link to another place.
  if (fs.realpathSync(process.execPath).startsWith(fs.realpathSync(NODE_MODULES))) return;
  const child = spawn(projectNode, process.argv.slice(1), {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(await exitCodeOf(child));
}

/** Waits for a child and hands signals on, so that it can tidy up before both end. */
export async function exitCodeOf(child) {
  // A terminal sends SIGINT to the whole group already; a second one would cut the child's tidying short.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + os.constants.signals[signal]));
  });
}
