import { setTimeout as pause } from 'node:timers/promises';

import type { ElectronApplication, Page } from '@playwright/test';
import { z } from 'zod';

import { command, killWhole, makeVault, processesOf, start, type AppProcess } from './application.ts';
import { memoryOf, type Held } from './resident-memory.ts';

/** Notes on the screen, and how often each of them says the word that is searched for. */
const NOTES = 40;
const TIMES_A_NOTE = 25;

/** Time for what a lock leaves to the background: the end of the old processes, the start of the new ones. */
const SETTLED_MS = 3_000;

/** Words that are nowhere else in this computer's memory. */
export interface Secrets {
  readonly note: string;
  readonly passphrase: string;
}

/** How often the secrets are in one process, as UTF-8 or UTF-16. */
export interface Fragments extends AppProcess, Record<keyof Secrets, number> {
  readonly megabytes: number;
}

interface Trial {
  readonly open: readonly Fragments[];
  readonly locked: readonly Fragments[];
}

/** Shows notes, locks, and searches every process of the application before and after. */
export async function memoryTrial(userData: string, secrets: Secrets): Promise<Trial> {
  await makeVault(userData, secrets.passphrase);
  await command(userData, ['demo-data', '--people', '5', '--seed', '7'], secrets.passphrase);
  const caseId = await someCase(userData, secrets.passphrase);
  // Written in an application of its own: what writing leaves behind is no part of the trial.
  const writer = await openQuietly(userData, secrets.passphrase);
  await writer.page.evaluate(signNotes, { caseId, hidden: hidden(bodyOf(secrets.note)), count: NOTES });
  await killWhole(writer.app);

  const { app, page } = await openQuietly(userData, secrets.passphrase);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/cases/${caseId}/notes`);
  await page
    .getByRole('article')
    .nth(NOTES - 1)
    .waitFor();
  const open = search(app, secrets);
  await page.keyboard.press('Control+L');
  await lockedAgain(app);
  const locked = search(app, secrets);
  await killWhole(app);
  return { open, locked };
}

const bodyOf = (note: string): string =>
  Array.from({ length: TIMES_A_NOTE }, (_, index) => `${note} ${index}.`).join(' ');

const Caseload = z.object({ rows: z.array(z.object({ caseId: z.string() })) });

async function someCase(userData: string, passphrase: string): Promise<string> {
  const page = JSON.stringify({ view: 'open', offset: 0, limit: 1 });
  const caseload = Caseload.parse(await command(userData, ['call', 'cases.caseload', page], passphrase));
  const [first] = caseload.rows;
  if (!first) throw new Error('the demo vault has no open case');
  return first.caseId;
}

/**
 * The letters of a text as numbers one too high. What the driver sends passes through the main process, and must not
 * leave there what the application itself would not.
 */
const hidden = (text: string): readonly number[] =>
  Array.from(text, (letter) => (letter.codePointAt(0) ?? 0) + 1);

async function openQuietly(
  userData: string,
  passphrase: string,
): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const app = await start(userData);
  const page = await app.firstWindow();
  await page.getByRole('main').getByLabel('Passphrase').waitFor();
  await page.evaluate((letters) => {
    const field = document.querySelector<HTMLInputElement>('input[type="password"]');
    const text = String.fromCodePoint(...letters.map((letter) => letter - 1));
    // React replaces the setter of the field itself and would take a value set there for its own.
    if (field) Reflect.set(HTMLInputElement.prototype, 'value', text, field);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }, hidden(passphrase));
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  return { app, page };
}

interface Writing {
  readonly caseId: string;
  readonly hidden: readonly number[];
  readonly count: number;
}

/** Runs in the window. */
async function signNotes({ caseId, hidden: letters, count }: Writing): Promise<void> {
  const body = String.fromCodePoint(...letters.map((letter) => letter - 1));
  const occurredOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  for (let nth = 0; nth < count; nth += 1) {
    const id = crypto.randomUUID().replace(/^(.{8}-.{4}-)4/, '$17');
    const facts = { modality: 'phone', activity: 'counselling', occurredOn, minutes: 15 };
    const answer = await window.bridge.call('notes.sign', { id, caseId, ...facts, body: `${body} ${nth}` });
    if (!answer.ok) throw new Error(answer.refusal.code);
  }
}

/**
 * Waits for the unlock form. Asked through the main process: a lock may have put another process, and so another page,
 * in the place of the one that the driver knows.
 */
async function lockedAgain(app: ElectronApplication): Promise<void> {
  const deadline = Date.now() + 30_000;
  const isLocked = (): Promise<boolean> =>
    app.evaluate(async ({ webContents }) => {
      const [page] = webContents.getAllWebContents();
      return Boolean(
        await page?.executeJavaScript(`document.querySelector('input[type="password"]') !== null`),
      );
    });
  while (!(await isLocked().catch(() => false))) {
    if (Date.now() > deadline) throw new Error('the window does not lock');
    await pause(50);
  }
  await pause(SETTLED_MS);
}

function search(app: ElectronApplication, secrets: Secrets): readonly Fragments[] {
  const { pid } = app.process();
  if (pid === undefined) throw new Error('the application does not run');
  return processesOf(pid).map((found) => ({ ...found, ...countsIn(found.pid, secrets) }));
}

function countsIn(pid: number, secrets: Secrets): Omit<Fragments, keyof AppProcess> {
  const needles = (['note', 'passphrase'] as const).flatMap((name) => [
    { name, bytes: Buffer.from(secrets[name], 'utf8') },
    { name, bytes: Buffer.from(secrets[name], 'utf16le') },
  ]);
  const overlap = Math.max(...needles.map(({ bytes }) => bytes.length)) - 1;
  const counts = { note: 0, passphrase: 0 };
  let bytesRead = 0;
  for (const run of memoryOf(pid, overlap)) {
    bytesRead += run.bytes.length - run.repeatedBytes;
    for (const { name, bytes } of needles) counts[name] += occurrences(run, bytes);
  }
  return { ...counts, megabytes: Math.round(bytesRead / 1_000_000) };
}

function occurrences({ bytes, repeatedBytes }: Held, needle: Buffer): number {
  let count = 0;
  const first = Math.max(0, repeatedBytes - needle.length + 1);
  for (let at = bytes.indexOf(needle, first); at >= 0; at = bytes.indexOf(needle, at + 1)) count += 1;
  return count;
}
