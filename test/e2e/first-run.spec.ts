import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { paths } from '../../src/renderer/app/paths.ts';
import { expect, launch, test, watchPolicy } from './app.ts';
import { violationsOf } from './axe.ts';
import { activate, firstRun, unlock } from './desk.ts';
import { chooseRecords, visit } from './vault-data.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const sampleBar = (page: Page) => page.getByText('Sample hospital: nobody here is real');

/** From the first question into the sample hospital, without a mouse. */
async function enterSample(page: Page): Promise<void> {
  await heading(page, 'Welcome to Almoner').waitFor();
  await activate(page, button(page, 'Open the sample hospital'));
  await heading(page, 'Today').waitFor({ timeout: 60_000 });
}

test('the sample hospital is entered with the keyboard alone, and says on every screen that nobody is real', async ({
  page,
  userData,
}) => {
  test.setTimeout(240_000);
  const violations = watchPolicy(page);
  await enterSample(page);
  const { caseId } = await chooseRecords(page);
  for (const theme of ['light', 'dark'] as const) {
    await page
      .getByRole('button', { name: theme === 'dark' ? 'Dark theme' : 'Light theme' })
      .click()
      .catch(() => {});
    for (const address of [paths.today, paths.caseFile(caseId), paths.settings, '/nowhere']) {
      await visit(page, address);
      await expect(sampleBar(page)).toBeVisible();
      expect.soft(await violationsOf(page), address).toEqual([]);
    }
  }
  expect(existsSync(path.join(userData, 'vault', 'vault.keys'))).toBe(false);
  expect(existsSync(path.join(userData, 'sample-vault', 'vault.keys'))).toBe(true);
  expect(violations).toEqual([]);
});

test('every printed page of the sample hospital says so', async ({ page, userData }) => {
  test.setTimeout(120_000);
  await enterSample(page);
  const pdf = await page.evaluate(async () => {
    const made = await window.bridge.printing.toPdf({
      kind: 'user-guide',
      language: 'en',
      printedOn: '2026-03-02',
    });
    if (!made.ok) throw new Error(made.refusal.code);
    return { bytes: [...made.value.bytes], pages: made.value.pages };
  });
  const file = path.join(userData, 'guide.pdf');
  writeFileSync(file, Uint8Array.from(pdf.bytes));
  expect(pdf.pages).toBeGreaterThan(2);
  for (let number = 1; number <= pdf.pages; number += 1) {
    const text = execFileSync('pdftotext', ['-f', `${number}`, '-l', `${number}`, file, '-'], {
      encoding: 'utf8',
    });
    expect.soft(text, `page ${number}`).toContain('Sample hospital: nobody here is real');
  }
});

test('locking, opening, making anew and throwing away need no typing', async ({ page, userData }) => {
  test.setTimeout(180_000);
  await enterSample(page);
  await page.keyboard.press('Control+L');
  await heading(page, 'Sample hospital').waitFor();
  await expect(sampleBar(page)).toBeVisible();
  expect.soft(await violationsOf(page)).toEqual([]);
  await activate(page, button(page, 'Open the sample hospital'));
  await heading(page, 'Today').waitFor();
  await page.keyboard.press('Control+L');
  await activate(page, button(page, 'Make it anew'));
  await heading(page, 'Today').waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+L');
  await activate(page, button(page, 'Throw it away'));
  await heading(page, 'Welcome to Almoner').waitFor();
  expect(readdirSync(userData).filter((name) => name.startsWith('sample-vault'))).toEqual([]);
});

test('the clinic and the sample are gone between from the settings, and lock on the way', async ({
  page,
  userData,
}) => {
  test.setTimeout(180_000);
  await enterSample(page);
  await visit(page, paths.settings);
  await activate(page, button(page, 'Lock and go to our clinic'));
  await heading(page, 'Welcome to Almoner').waitFor();
  await expect(sampleBar(page)).toHaveCount(0);
  await firstRun(page);
  await expect(sampleBar(page)).toHaveCount(0);
  await visit(page, paths.settings);
  await activate(page, button(page, 'Lock and go to the sample hospital'));
  await heading(page, 'Sample hospital').waitFor();
  await activate(page, button(page, 'Go to our clinic'));
  await heading(page, 'Unlock Almoner').waitFor();
  expect(existsSync(path.join(userData, 'vault', 'vault.keys'))).toBe(true);
});

test('a kill while the sample is made leaves a window that starts cleanly and makes it again', async ({
  userData,
}) => {
  test.setTimeout(180_000);
  const first = await launch(userData);
  const page = await first.firstWindow();
  await heading(page, 'Welcome to Almoner').waitFor();
  await button(page, 'Open the sample hospital').click();
  await expect
    .poll(() => existsSync(path.join(userData, 'sample-vault.making', 'vault.db')), {
      intervals: [10],
      timeout: 20_000,
    })
    .toBe(true);
  const gone = new Promise((resolve) => {
    first.process().once('exit', resolve);
  });
  // The whole group at once, as when the power goes: the process that makes the sample must not finish alone.
  process.kill(-(first.process().pid ?? Number.NaN), 'SIGKILL');
  await gone;
  expect(existsSync(path.join(userData, 'sample-vault'))).toBe(false);
  const second = await launch(userData);
  await enterSample(await second.firstWindow());
  await second.close();
  expect(readdirSync(userData).filter((name) => name.startsWith('sample-vault'))).toEqual(['sample-vault']);
});

test('a sample hospital that cannot be read is put aside, never deleted, and made anew', async ({
  page,
  userData,
}) => {
  test.setTimeout(120_000);
  mkdirSync(path.join(userData, 'sample-vault'));
  writeFileSync(path.join(userData, 'sample-vault', 'vault.keys'), 'not a key file');
  await heading(page, 'Welcome to Almoner').waitFor();
  await button(page, 'Open the sample hospital').click();
  await heading(page, 'Sample hospital').waitFor();
  await activate(page, button(page, 'Make it anew'));
  await heading(page, 'Today').waitFor({ timeout: 60_000 });
  const kept = readdirSync(userData).filter((name) => name.startsWith('sample-vault.kept-'));
  expect(kept).toHaveLength(1);
});

test('the five first steps lead to their places, tick themselves off, go away and come back', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await firstRun(page);
  const steps = page.getByRole('region', { name: 'First steps' });
  await expect(steps).toContainText('1 of 5 done');
  for (const theme of ['Dark theme', 'Light theme']) {
    await page.getByRole('button', { name: theme }).click();
    expect.soft(await violationsOf(page), theme).toEqual([]);
  }
  await activate(page, steps.getByRole('link', { name: /^Add a service/ }));
  await page.waitForFunction(() => location.hash === '#/directory/new');
  await visit(page, paths.today);
  await activate(page, steps.getByRole('link', { name: /^Add a person/ }));
  await page.waitForFunction(() => location.hash === '#/people/new');
  const added = await page.evaluate(() =>
    window.bridge.call('people.create', {
      id: '01890a5d-ac96-774b-bcce-b302099a8057',
      familyName: 'Rivera',
      givenName: 'Marisol',
      preferredName: null,
      pronouns: null,
      bornOn: '1961-03-14',
      sex: 'female',
      language: 'es',
      interpreterNeeded: true,
      identifiers: [],
      phones: [],
      addresses: [],
      contacts: [],
    }),
  );
  expect(added.ok).toBe(true);
  await visit(page, paths.today);
  await expect(steps).toContainText('2 of 5 done');
  await activate(page, steps.getByRole('button', { name: 'Put this list away' }));
  await expect(steps).toHaveCount(0);
  await page.keyboard.press('Control+L');
  await unlock(page);
  await heading(page, 'Today').waitFor();
  await expect(page.getByRole('region', { name: 'Your open cases' })).toBeVisible();
  await expect(steps).toHaveCount(0);
  await visit(page, paths.settings);
  await activate(page, page.getByRole('button', { name: 'Show the first steps on Today' }));
  await visit(page, paths.today);
  await expect(steps).toContainText('2 of 5 done');
});
