import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { NODE_MODULES } from './paths.mjs';

/** A fault the user can do something about: shown as one sentence, without a stack. */
export class SetupError extends Error {
  name = 'SetupError';
}

/** PATH without the checkout's own programs, which an installation replaces while it runs. */
export const outerPath = () =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !path.resolve(folder).startsWith(NODE_MODULES))
    .join(path.delimiter);

/**
 * Runs a command to its end. Its output goes to stderr: stdout belongs to the program that is being set up.
 * @throws SetupError naming the command when it fails.
 */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options });
  if (status === 0) return;
  throw new SetupError(`"${[command, ...args].join(' ')}" failed (${error?.message ?? `exit ${status}`}).`);
}

/** What a command prints, or null when it is missing or fails. */
export function ask(command, args, options = {}) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', ...options });
  return status === 0 ? stdout.trim() : null;
}

/** Whether a program of this name is on the PATH. */
export const hasProgram = (name) => ask('sh', ['-c', `command -v ${name}`]) !== null;
