import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

import type { ElectronApplication, Page } from '@playwright/test';

import { launch, PASSPHRASE } from '../e2e/app.ts';
import { unlock } from '../e2e/desk.ts';

const COMMAND_LINE = path.resolve(import.meta.dirname, '../../out/main/cli.js');

/** The case files of an answer of the command line can be long. */
const LONGEST_ANSWER = 256 * 1024 * 1024;

/** How long the kernel may take to clear a killed process away. */
const CLEARED_MS = 10_000;

/** The vault below a user-data folder. */
const vaultBelow = (userData: string): string => path.join(userData, 'vault');

/** Runs one command of the command line on the vault of a user-data folder and gives its answer. */
export async function command(
  userData: string,
  args: readonly string[],
  passphrase = PASSPHRASE,
): Promise<unknown> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [COMMAND_LINE, ...args, '--vault', vaultBelow(userData)],
    { env: { ...process.env, ALMONER_PASSPHRASE: passphrase }, maxBuffer: LONGEST_ANSWER },
  );
  return JSON.parse(stdout);
}

/** Makes a vault with an account. */
export const makeVault = (userData: string, passphrase = PASSPHRASE): Promise<unknown> =>
  command(
    userData,
    ['init', '--account', 'amara', '--display-name', 'Amara Okafor', '--facility', 'St. Brigid'],
    passphrase,
  );

/** Makes a vault with a believable small hospital in it. */
export async function makeDemoVault(userData: string): Promise<void> {
  await makeVault(userData);
  await command(userData, ['demo-data', '--people', '20', '--seed', '7']);
}

/** The application in its window, with somebody signed in. */
export interface OpenDesk {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** How long a start may take on a busy machine, and how often it is tried. */
const START_MS = 30_000;
const STARTS = 3;

/**
 * Starts the application. Of some hundred starts one hangs in the driver's own greeting, with the application up and
 * idle; such a start is ended and made again.
 */
export async function start(userData: string): Promise<ElectronApplication> {
  for (let nth = 1; nth <= STARTS; nth += 1) {
    const starting = launch(userData);
    const app = await Promise.race([starting, pause(START_MS, null)]);
    if (app) return app;
    starting.catch(() => undefined);
    for (const { pid } of processesOf(process.pid)) if (pid !== process.pid) kill(pid);
  }
  throw new Error('the application does not start');
}

/** Starts the application and signs in. */
export async function openDesk(userData: string, passphrase = PASSPHRASE): Promise<OpenDesk> {
  const app = await start(userData);
  const page = await app.firstWindow();
  await unlock(page, passphrase);
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  return { app, page };
}

/** One process of the application. */
export interface AppProcess {
  readonly pid: number;
  /** Its part: `main`, `renderer`, `vault`, `zygote`, `gpu-process` or `utility`. */
  readonly role: string;
}

/** The main process and everything that descends from it. Linux only: read from /proc. */
export function processesOf(mainPid: number): readonly AppProcess[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))] as const),
  );
  const isOurs = (pid: number): boolean => {
    const parent = parents.get(pid);
    return pid === mainPid || (parent !== undefined && parent !== null && isOurs(parent));
  };
  return [...parents.keys()].filter(isOurs).map((pid) => ({ pid, role: roleOf(pid) }));
}

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Processes come and go while they are listed.
    return '';
  }
};

/** The fields of /proc/PID/stat after the name, which may hold spaces and brackets: state, parent, … */
const statusOf = (pid: number): readonly string[] => {
  const text = textOf(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

function parentOf(pid: number): number | null {
  const [, parent] = statusOf(pid);
  return parent ? Number(parent) : null;
}

function roleOf(pid: number): string {
  const line = textOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
  if (line.includes('NodeService')) return 'vault';
  return /--type=(\S+)/.exec(line)?.[1] ?? 'main';
}

/** Whether a process still runs; one that only waits to be counted by its parent does not. */
const isRunning = (pid: number): boolean => {
  const [state = ''] = statusOf(pid);
  return state !== '' && state !== 'Z' && state !== 'X';
};

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/**
 * Kills the whole application as a power cut would: no process of it gets to run another instruction.
 *
 * @returns When, in milliseconds of the epoch.
 */
export async function killWhole(app: ElectronApplication): Promise<number> {
  const { pid } = app.process();
  if (pid === undefined) throw new Error('the application does not run');
  const family = processesOf(pid);
  const killedAt = Date.now();
  // It leads a process group of its own; what left the group is killed one by one.
  kill(-pid);
  for (const member of family) kill(member.pid);
  const deadline = Date.now() + CLEARED_MS;
  while (family.some((member) => isRunning(member.pid))) {
    if (Date.now() > deadline) throw new Error('a killed process does not end');
    await pause(10);
  }
  return killedAt;
}
