import { spawn } from 'node:child_process';
import process from 'node:process';

import { ROOT } from '../setup/paths.mjs';

/** The checks by name: a program of node_modules/.bin and its arguments. */
export const CHECKS = {
  format: ['prettier', '--check', '--log-level=warn', '.'],
  lint: ['oxlint', '--deny-warnings', '--report-unused-disable-directives'],
  types: ['tsc', '-b'],
  boundaries: ['node', 'scripts/checks/boundaries.mjs'],
  'dead-code': ['knip', '--treat-config-hints-as-errors', '--no-progress'],
  styles: ['stylelint', '--max-warnings=0', '--allow-empty-input', 'src/**/*.css'],
  licences: ['node', 'scripts/checks/licences.mjs'],
  icons: ['node', 'scripts/checks/icons.mjs'],
  generated: ['node', 'scripts/db-types.ts', '--check'],
  messages: ['node', 'scripts/checks/messages.mjs'],
};

/** Two keep two cores busy; more only make each of them slower. */
const AT_ONCE = 2;

/**
 * Runs checks side by side, prints a line for each, and the output of those that fail.
 * @returns name and outcome of each
 */
export async function runChecks(names, say) {
  const waiting = [...names];
  const outcomes = [];
  const work = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const outcome = await runCheck(name);
      outcomes.push(outcome);
      say(`${outcome.passed ? '✓' : '✗'} ${name} (${outcome.seconds.toFixed(1)} s)`);
      if (!outcome.passed) say(outcome.output.trimEnd());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes;
}

async function runCheck(name) {
  const [program, ...args] = CHECKS[name];
  const startedMs = performance.now();
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    shell: process.platform === 'win32',
  });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  const passed = await new Promise((resolve) => {
    child.once('error', (fault) => {
      chunks.push(Buffer.from(fault.message));
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
  const output = Buffer.concat(chunks).toString();
  return { name, passed, output, seconds: (performance.now() - startedMs) / 1000 };
}
