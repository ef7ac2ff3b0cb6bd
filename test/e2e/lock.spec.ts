import { EventEmitter, once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';

import type { ElectronApplication, Page } from '@playwright/test';

import { paths } from '../../src/renderer/app/paths.ts';
import { expect, launch, PASSPHRASE } from './app.ts';
import { unlock } from './desk.ts';
import { chooseRecords, signIn, test, visit, type Chosen } from './vault-data.ts';

const TYPED = 'Son can carry the bags up the stairs.';

const unlockHeading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Unlock Almoner' });
const noteBox = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });

/** The process that holds the key and the rows, as the system numbers it. */
const vaultProcessOf = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ app: program }) => {
    const processes = program.getAppMetrics().filter(({ name }) => name === 'Almoner vault');
    if (processes.length !== 1) throw new Error(`${processes.length} vault processes`);
    return processes[0]?.pid ?? 0;
  });

/** Whether a process still runs: neither gone nor only waiting to be counted. */
function isRunning(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && !/\) Z /.test(readFileSync(stat, 'utf8'));
}

/** Opens the note of a case and leaves the cursor in its text. */
async function openNote(page: Page): Promise<Chosen> {
  await signIn(page);
  const chosen = await chooseRecords(page);
  await visit(page, paths.caseFile(chosen.caseId, 'notes'));
  await noteBox(page).click();
  return chosen;
}

/**
 * Watches for the key of the lock and the moment from which the page holds nothing of the case.
 *
 * @returns The milliseconds between them, told outside the page, which does not outlive the lock.
 */
async function watchHiding(page: Page, familyName: string): Promise<() => Promise<number>> {
  const hidden = new EventEmitter();
  const toldMs = once(hidden, 'ms');
  await page.exposeFunction('tellHiddenAfter', (ms: number) => hidden.emit('ms', ms));
  await page.evaluate((name) => {
    let pressedMs = Number.NaN;
    let hiddenMs = Number.NaN;
    // Whichever is noticed last: the page may have hidden everything before this listener hears the key.
    const tell = (): void => {
      const afterMs = hiddenMs - pressedMs;
      if (!Number.isNaN(afterMs))
        (window as unknown as { tellHiddenAfter: (ms: number) => void }).tellHiddenAfter(afterMs);
    };
    const holdsCase = (): boolean =>
      (document.body.textContent ?? '').includes(name) ||
      [...document.querySelectorAll('textarea, input')].some((box) => (box as HTMLInputElement).value !== '');
    const watch = new MutationObserver(() => {
      if (holdsCase()) return;
      hiddenMs = performance.now();
      watch.disconnect();
      tell();
    });
    window.addEventListener(
      'keydown',
      ({ key, ctrlKey, timeStamp }) => {
        if (!ctrlKey || key.toLowerCase() !== 'l') return;
        pressedMs = timeStamp;
        tell();
      },
      { capture: true },
    );
    watch.observe(document.body, { childList: true, subtree: true });
  }, familyName);
  return async () => Number((await toldMs)[0]);
}

/** The process that draws the page. */
const pageProcessOf = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);

test('the lock hides the case at once, ends its process and keeps the last words typed', async ({
  app,
  page,
}) => {
  const { caseId, familyName } = await openNote(page);
  const before = await vaultProcessOf(app);
  const pageBefore = await pageProcessOf(app);
  const hiddenAfter = await watchHiding(page, familyName);
  await page.keyboard.insertText(TYPED);
  await page.keyboard.press('Control+L');

  await unlockHeading(page).waitFor();
  const hiddenMs = await hiddenAfter();
  test.info().annotations.push({
    type: 'hidden after',
    description: `${hiddenMs.toFixed(1)} ms; no more than 100 ms are promised`,
  });
  expect(hiddenMs).toBeGreaterThan(0);
  expect(hiddenMs).toBeLessThan(1000);
  const content = await page.content();
  for (const word of [familyName, TYPED]) expect(content).not.toContain(word);
  await expect.poll(() => isRunning(before)).toBe(false);
  expect(await vaultProcessOf(app)).not.toBe(before);
  // Freed memory of a page keeps what it showed: its process must be gone as well.
  await expect.poll(() => isRunning(pageBefore)).toBe(false);

  await unlock(page);
  await expect(noteBox(page)).toHaveValue(TYPED);
  expect(page.url()).toContain(`#${paths.caseFile(caseId, 'notes')}`);
  await expect(page.getByRole('region', { name: 'Whose case this is' })).toContainText(familyName);
});

test('after a lock, calls find the vault locked and nobody signed in', async ({ page }) => {
  const { caseId } = await openNote(page);
  await page.keyboard.press('Control+L');
  await unlockHeading(page).waitFor();
  const answers = await page.evaluate(
    async (id) => [
      await window.bridge.call('cases.file', { caseId: id }),
      await window.bridge.call('drafts.list', { caseId: id, form: 'note' }),
      await window.bridge.vault.status(),
    ],
    caseId,
  );
  expect(answers).toEqual([
    { ok: false, refusal: { code: 'vault/locked' } },
    { ok: false, refusal: { code: 'vault/locked' } },
    { ok: true, value: { state: 'locked', accounts: [{ name: 'amara', displayName: 'Amara Okafor' }] } },
  ]);
});

test('a vault process that dies shows the unlock screen, says so, and keeps what was saved', async ({
  app,
  page,
}) => {
  await openNote(page);
  await page.keyboard.insertText(TYPED);
  await page
    .getByRole('main')
    .getByText(/Draft saved/)
    .waitFor();
  process.kill(await vaultProcessOf(app), 'SIGKILL');
  await unlockHeading(page).waitFor();
  await expect(page.getByRole('main')).toContainText('Almoner locked itself');
  await unlock(page);
  await expect(noteBox(page)).toHaveValue(TYPED);
});

test('a wrong passphrase says so at its field and keeps the focus there', async ({ page }) => {
  await unlock(page, 'not the passphrase at all');
  const field = page.getByLabel('Passphrase');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/does not fit this account/);
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+A');
  await signIn(page);
});

test('a second start on the same data opens no second window and leaves the first as it is', async ({
  app,
  page,
  userData,
}) => {
  await signIn(page);
  const second = launch(userData).then(
    async (other) => {
      const windows = other.windows().length;
      await other.close();
      return windows;
    },
    () => 0,
  );
  expect(await second).toBe(0);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
});

test('pressing Enter twice unlocks once', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
});
