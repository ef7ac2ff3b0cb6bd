import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import type { ElectronApplication, Page } from '@playwright/test';

import { paths } from '../../src/renderer/app/paths.ts';
import type { ReferralReport } from '../../src/shared/reports/referral-report.ts';
import { PASSPHRASE, expect, test as emptyDesk } from './app.ts';
import { violationsOf } from './axe.ts';
import { notSpanishOn, plainWordsOn } from './own-words.ts';
import { addressesTo, chooseRecords, signIn, test, visit } from './vault-data.ts';

const SPANISH_COMPUTER = { language: 'es', env: {} };
const PSEUDO = { language: 'en-US', env: { ALMONER_PSEUDO_WORDS: '1' } };

/** Signs in, whatever language the window is in. */
async function enter(page: Page): Promise<void> {
  await page.locator('input[type=password]').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
}

/** How far the page or its main part can be pushed sideways, in pixels. */
const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const boxes = [document.documentElement, document.body, document.querySelector('main')];
    return Math.max(...boxes.map((box) => (box ? box.scrollWidth - box.clientWidth : 0)));
  });

async function resizeTo(app: ElectronApplication, page: Page, width: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, px) => BrowserWindow.getAllWindows()[0]?.setContentSize(px, 800),
    width,
  );
  await page.waitForFunction((px) => Math.abs(window.innerWidth * window.devicePixelRatio - px) <= 2, width);
}

test.describe('in pseudo-words', () => {
  test.use({ surroundings: PSEUDO });

  test('no screen shows English that is in no catalogue', async ({ page }) => {
    test.setTimeout(240_000);
    await page.getByRole('heading', { level: 1, name: /^⟦.*⟧$/ }).waitFor();
    expect.soft(await plainWordsOn(page), 'unlock').toEqual([]);
    await enter(page);
    for (const address of addressesTo(await chooseRecords(page))) {
      await visit(page, address);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      expect.soft(await plainWordsOn(page), address).toEqual([]);
    }
  });

  test('control: a sentence that no catalogue holds is found', async ({ page }) => {
    await enter(page);
    await page.evaluate(() => document.querySelector('main')?.append('Save the changes'));
    expect(await plainWordsOn(page)).toEqual(['Save the changes']);
  });

  for (const width of [1280, 320])
    test(`at ${width} px no screen with longer words can be pushed sideways`, async ({ app, page }) => {
      test.setTimeout(240_000);
      await enter(page);
      const addresses = addressesTo(await chooseRecords(page));
      await resizeTo(app, page, width);
      for (const address of addresses) {
        await visit(page, address);
        expect.soft(await sidewaysOf(page), address).toBe(0);
      }
    });
});

test.describe('in Spanish', () => {
  test.use({ surroundings: SPANISH_COMPUTER });

  test('control: an English message among Spanish ones is found', async ({ page }) => {
    await enter(page);
    await page.evaluate(() => document.querySelector('main')?.append('Fill this in'));
    expect(await notSpanishOn(page)).toEqual(['Fill this in']);
  });

  test("nothing is in anybody's way on any screen, and every message is in Spanish", async ({ page }) => {
    test.setTimeout(240_000);
    await page.getByRole('heading', { name: 'Desbloquear Almoner', level: 1 }).waitFor();
    expect.soft(await violationsOf(page), 'unlock').toEqual([]);
    await enter(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es-US');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    for (const address of addressesTo(await chooseRecords(page))) {
      await visit(page, address);
      expect.soft(await violationsOf(page), address).toEqual([]);
      expect.soft(await notSpanishOn(page), address).toEqual([]);
    }
  });
});

test('a report is printed in the language it was asked for in', async ({ page, userData }) => {
  await signIn(page);
  const bytes = await page.evaluate(async () => {
    const range = { from: '2026-01-05', to: '2026-12-31' };
    const report = await window.bridge.call('reports.referrals', range);
    if (!report.ok) throw new Error(report.refusal.code);
    const job = { kind: 'referral-report', report: report.value as ReferralReport, language: 'es' } as const;
    const made = await window.bridge.printing.toPdf(job);
    return made.ok ? [...made.value.bytes] : [];
  });
  const file = path.join(userData, 'report.pdf');
  writeFileSync(file, Uint8Array.from(bytes));
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  expect(text).toContain('Informe de derivaciones');
  expect(text).toMatch(/lunes, 5 de enero de 2026/);
  expect(text).toMatch(/Derivaciones enviadas del 5 de enero de 2026 al 31 de diciembre de 2026/);
  expect(text).toMatch(/Página\s+1\s+de/);
  expect(text).not.toMatch(/Requests|Referral|Page/);
});

test.describe('changing the language', () => {
  test('takes effect at once in Settings, keeps what was typed, and holds after a restart', async ({
    page,
  }) => {
    await signIn(page);
    await visit(page, paths.settings);
    const main = page.getByRole('main');
    const hours = main.getByRole('textbox', { name: 'Hours' });
    await hours.fill('Weekdays, half typ');
    await main.getByRole('button', { name: /Language/ }).click();
    await page.getByRole('option', { name: 'Español' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Configuración' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es-US');
    expect(await notSpanishOn(page)).toEqual([]);
    await expect(main.locator('input[value="Weekdays, half typ"]')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Configuración' })).toBeVisible();
  });

  emptyDesk(
    'keeps what was typed before there are any records, and says again what is missing',
    async ({ page }) => {
      const main = page.getByRole('main');
      await main.getByRole('button', { name: 'Set up our clinic' }).click();
      const facility = main.getByRole('textbox', { name: 'Name of the facility' });
      await facility.fill('St. Bri');
      await facility.press('Enter');
      await expect(main.locator('[aria-invalid=true]').first()).toBeVisible();
      await main.getByRole('button', { name: /Language/ }).click();
      await page.getByRole('option', { name: 'Español' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'es-US');
      await expect(main.locator('input').first()).toHaveValue('St. Bri');
      await expect.poll(() => notSpanishOn(page)).toEqual([]);
      await expect(main.locator('[aria-invalid=true]').first()).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
    },
  );
});
