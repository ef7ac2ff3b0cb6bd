import path from 'node:path';

import { app, type BrowserWindow } from 'electron';

import { unlockVault } from '../vault/vault.ts';
import { verifyVault } from '../vault/verify.ts';
import type { VaultHost } from '../windows/vault-host.ts';
import { PageOfWindow } from './page-of-window.ts';
import { TrialDay, type Facts, type Step } from './trial-day.ts';

/** A step that has not ended by then never will. */
const STEP_MS = 60_000;

/** Prints one line of the report and waits until it has left, because the end of the process cuts off what has not. */
const say = (line: object): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(`${JSON.stringify(line)}\n`, () => resolve());
  });

/** What went wrong, as a code: a message could quote what is in a record. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error ? String(error.code) : error.name;
}

async function inTime(work: Promise<Facts>): Promise<Facts> {
  let impatience: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    impatience = setTimeout(() => reject(new RangeError('late')), STEP_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(impatience);
  }
}

/** Runs steps until one fails; whether all went well. */
async function run(steps: readonly Step[]): Promise<boolean> {
  for (const step of steps) {
    const begun = performance.now();
    const ms = (): number => Math.round(performance.now() - begun);
    try {
      const facts = await inTime(step.run());
      await say({ step: step.name, ok: true, ms: ms(), ...facts });
    } catch (error) {
      await say({ step: step.name, ok: false, ms: ms(), code: codeOf(error) });
      return false;
    }
  }
  return true;
}

/** Checks the trial's vault against itself, audit chain included, once nobody has it open any more. */
async function verify(folder: string, day: TrialDay, vaultHost: VaultHost): Promise<Facts> {
  await vaultHost.end();
  const vault = await unlockVault(path.join(folder, 'vault'), day.credentials);
  try {
    const { ok, rows, firstBrokenAuditEntry } = await verifyVault(vault);
    if (!ok) throw new RangeError('broken');
    return { auditEntries: rows['audit_entry'] ?? null, firstBrokenAuditEntry };
  } finally {
    vault.close();
  }
}

/**
 * Goes through the main job with an invented person, in the real window on a vault of its own, prints a line of JSON
 * for each step and ends the application: with 0 when all went well, else with 1.
 */
export async function checkYourself(
  { vaultHost, window }: { readonly vaultHost: VaultHost; readonly window: BrowserWindow },
  folder: string,
): Promise<void> {
  const begun = performance.now();
  const day = new TrialDay(new PageOfWindow(window.webContents));
  const verifying: Step = { name: 'verify', run: () => verify(folder, day, vaultHost) };
  const isSound = await run([...day.steps, verifying]);
  await vaultHost.end();
  window.destroy();
  await say({ step: 'all', ok: isSound, ms: Math.round(performance.now() - begun) });
  app.exit(isSound ? 0 : 1);
}
