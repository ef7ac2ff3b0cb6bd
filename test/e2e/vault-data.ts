import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { paths, CASE_TABS } from '../../src/renderer/app/paths.ts';
import type { Bridge } from '../../src/shared/ipc/bridge.ts';
import { PASSPHRASE, test as base } from './app.ts';
import { unlock } from './desk.ts';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

const COMMAND = path.resolve(import.meta.dirname, '../../out/main/cli.js');
const TODAY = new Date().toISOString().slice(0, 10);

interface Hospital {
  readonly people: number;
  /** The day that everything is dated from. */
  readonly today?: string;
}

/** Makes a vault with invented people, each with a case, by the command line. */
export function makeDemoVault(vault: string, { people, today = TODAY }: Hospital): void {
  const run = (...words: readonly string[]): unknown =>
    execFileSync(process.execPath, [COMMAND, ...words, '--vault', vault], {
      env: { ...process.env, ALMONER_PASSPHRASE: PASSPHRASE },
    });
  const facility = ['--facility', 'St. Brigid Medical Center', '--time-zone', 'America/Chicago'];
  run('init', '--account', 'amara', '--display-name', 'Amara Okafor', ...facility);
  run('demo-data', '--people', String(people), '--seed', '7', '--today', today);
}

interface WorkerFixtures {
  /** The day on which the invented people are looked at. */
  readonly demoDay: string;
  readonly demoVault: string;
}

/** A test in the real window, on a vault of its own with 40 invented people. The window shows the unlock screen. */
export const test = base.extend<object, WorkerFixtures>({
  demoDay: [TODAY, { scope: 'worker', option: true }],
  demoVault: [
    async ({ demoDay }, use) => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'almoner-demo-'));
      makeDemoVault(path.join(folder, 'vault'), { people: 40, today: demoDay });
      await use(path.join(folder, 'vault'));
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  userData: async ({ demoVault, userData }, use) => {
    cpSync(demoVault, path.join(userData, 'vault'), { recursive: true });
    await use(userData);
  },
});

/** Signs in and waits for the first page. */
export async function signIn(page: Page): Promise<void> {
  await unlock(page);
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
}

/** Asks the vault process as the window does, and expects an answer. */
async function ask<T>(page: Page, method: string, input: unknown): Promise<T> {
  const result = await page.evaluate(([name, value]) => window.bridge.call(name, value), [
    method,
    input,
  ] as const);
  if (!result.ok) throw new Error(`${method}: ${result.refusal.code}`);
  return result.value as T;
}

/** The records that the screens are visited with. */
export interface Chosen {
  readonly caseId: string;
  readonly personId: string;
  readonly assessmentId: string;
  readonly serviceId: string;
  readonly familyName: string;
}

interface Row {
  readonly caseId: string;
  readonly person: { readonly id: string; readonly familyName: string };
  readonly phq9: object | null;
  readonly nextActionOn: string | null;
}

/** A case with an open referral and a finished questionnaire, and a service of the directory. */
export async function chooseRecords(page: Page): Promise<Chosen> {
  const view = { view: 'open', offset: 0, limit: 50 };
  const { rows } = await ask<{ readonly rows: readonly Row[] }>(page, 'cases.caseload', view);
  const row = rows.find(({ phq9, nextActionOn }) => phq9 && nextActionOn);
  if (!row) throw new Error('the invented people hold no case with a questionnaire and an open referral');
  const { caseId, person } = row;
  const [assessment] = await ask<readonly { readonly id: string }[]>(page, 'assessments.listForCase', {
    caseId,
  });
  const search = { text: '', domain: null, limit: 10 };
  const [entry] = await ask<readonly { readonly service: { readonly id: string } }[]>(
    page,
    'directory.search',
    search,
  );
  if (!assessment || !entry) throw new Error('the invented directory is empty');
  return {
    caseId,
    personId: person.id,
    assessmentId: assessment.id,
    serviceId: entry.service.id,
    familyName: person.familyName,
  };
}

type Visits = { readonly [Name in keyof typeof paths]: readonly string[] };

/** Every address of the window with real records in it, by the name the window knows it by. */
export const visitsTo = ({ caseId, personId, assessmentId, serviceId }: Chosen): Visits => ({
  today: [paths.today],
  caseload: [paths.caseload],
  newPerson: [paths.newPerson],
  person: [paths.person(personId)],
  newCase: [paths.newCase(personId)],
  importFile: [paths.importFile],
  caseFile: CASE_TABS.map((tab) => paths.caseFile(caseId, tab)),
  assessment: [paths.assessment(caseId, assessmentId)],
  referrals: [paths.referrals],
  directory: [paths.directory],
  service: [paths.service(serviceId), paths.service('new')],
  referralReport: [paths.referralReport],
  settings: [paths.settings],
});

/** Every address there is, and one that leads nowhere. */
export const addressesTo = (chosen: Chosen): readonly string[] => [
  ...Object.values(visitsTo(chosen)).flat(),
  '/nowhere',
];

/** Goes to an address and waits until the page stands still. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${address}`);
  await page.waitForFunction((hash) => location.hash === hash, `#${address}`);
  await settled(page);
}

/** Waits until nothing loads and nothing fades any more. */
export async function settled(page: Page): Promise<void> {
  // Not by its role: an overlay hides the page behind it from assistive technology.
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => {
    const isLoading = document.querySelector('[role=progressbar], [aria-busy=true]');
    return !isLoading && document.getAnimations().every(({ playState }) => playState !== 'running');
  });
}
