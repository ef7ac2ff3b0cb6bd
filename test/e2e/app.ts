import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const PASSPHRASE = 'correct horse battery staple';

/** The window's runtime, as set-up found it. */
const runtime = JSON.parse(readFileSync(path.join(ROOT, '.cache/runtime.json'), 'utf8')) as {
  executable: string;
};

/** About one start in twenty never answers Playwright's debugger (both sockets connect, then silence). One more try. */
const START_MS = 15_000;

/** The computer that the application is started on. */
interface Surroundings {
  /** The language the computer is set to. */
  readonly language: string;
  readonly env: Readonly<Record<string, string>>;
}

const IN_ENGLISH: Surroundings = { language: 'en-US', env: {} };

/** Starts the application on a data folder of its own. */
export function launch(
  userData: string,
  extra: readonly string[] = [],
  surroundings: Surroundings = IN_ENGLISH,
): Promise<ElectronApplication> {
  return start(userData, extra, surroundings).catch(() => start(userData, extra, surroundings));
}

function start(
  userData: string,
  extra: readonly string[],
  { language, env }: Surroundings,
): Promise<ElectronApplication> {
  const isSuperuser = process.getuid?.() === 0;
  return _electron.launch({
    timeout: START_MS,
    executablePath: runtime.executable,
    args: [...(isSuperuser ? ['--no-sandbox'] : []), '--disable-gpu', `--lang=${language}`, ROOT, ...extra],
    cwd: ROOT,
    env: {
      ...(process.env as Record<string, string>),
      ...env,
      ALMONER_USER_DATA: userData,
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    },
  });
}

/** What a page did against its content security policy; must stay empty. */
export function watchPolicy(page: Page): string[] {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript|Refused to/.test(message.text()))
      violations.push(message.text());
  });
  return violations;
}

export interface Fixtures {
  /** What the computer is like; English without anything special unless a test says otherwise. */
  readonly surroundings: Surroundings;
  readonly userData: string;
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** A test in the real window, with an empty data folder. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  userData: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'almoner-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  surroundings: [IN_ENGLISH, { option: true }],
  app: async ({ userData, surroundings }, use) => {
    const app = await launch(userData, [], surroundings);
    await use(app);
    await app.close();
  },
  page: async ({ app }, use) => {
    await use(await app.firstWindow());
  },
});
