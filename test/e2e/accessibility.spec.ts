import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { paths } from '../../src/renderer/app/paths.ts';
import { expect, launch, test as emptyDesk } from './app.ts';
import { violationsOf } from './axe.ts';
import { drawIn, THEMES } from './theme.ts';
import { firstRun, unlock } from './desk.ts';
import { addressesTo, chooseRecords, signIn, test, visit, visitsTo, type Chosen } from './vault-data.ts';
import { resizeTo, sidewaysOf } from './window-size.ts';

const ROUTES = path.resolve(import.meta.dirname, '../../src/renderer/app/routes.tsx');

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** The patterns of every address that the router knows, as its source declares them. */
function routePatterns(): readonly RegExp[] {
  const source = readFileSync(ROUTES, 'utf8');
  const declared = [...source.matchAll(/(?:path: |tabRoute\()'(\/[^']+)'/g)].map(
    ([, pattern = '']) => pattern,
  );
  const named = [...source.matchAll(/page\(paths\.(\w+)/g)].map(([, name = '']) => paths[name as 'today']);
  return [...declared, ...named].map(
    (pattern) => new RegExp(`${pattern.replaceAll(/\$\w+/g, '[^/]+')}(/|$)`),
  );
}

test.describe('every screen', () => {
  test('each address and each route of the window has a visit', () => {
    const nobody: Chosen = { caseId: 'c', personId: 'p', assessmentId: 'a', serviceId: 's', familyName: '' };
    expect(Object.keys(visitsTo(nobody)).toSorted()).toEqual(Object.keys(paths).toSorted());
    const patterns = routePatterns();
    expect(patterns.length).toBeGreaterThan(15);
    for (const pattern of patterns)
      expect(
        addressesTo(nobody).some((address) => pattern.test(address)),
        `no visit to ${pattern.source}`,
      ).toBe(true);
  });

  for (const theme of THEMES)
    test(`nothing is in anybody's way on any screen, ${theme}`, async ({ page }) => {
      test.setTimeout(240_000);
      await drawIn(page, theme);
      await signIn(page);
      for (const address of addressesTo(await chooseRecords(page))) {
        await visit(page, address);
        expect.soft(await violationsOf(page), address).toEqual([]);
      }
    });

  emptyDesk("nothing is in anybody's way while there is nobody on file", async ({ page }) => {
    test.setTimeout(120_000);
    await firstRun(page);
    const bare = [paths.today, paths.caseload, paths.referrals, paths.directory, paths.referralReport];
    for (const address of bare) {
      await visit(page, address);
      expect.soft(await violationsOf(page), address).toEqual([]);
    }
  });

  test('control: a picture without words is found', async ({ page }) => {
    await signIn(page);
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
      document.querySelector('main')?.append(image);
    });
    expect(await violationsOf(page)).toEqual([expect.stringMatching(/^image-alt: /)]);
  });

  test('at 320 px no screen can be pushed sideways', async ({ app, page }) => {
    test.setTimeout(120_000);
    await signIn(page);
    const addresses = addressesTo(await chooseRecords(page));
    await resizeTo(app, page, 320);
    for (const address of addresses) {
      await visit(page, address);
      expect.soft(await sidewaysOf(page), address).toBe(0);
    }
  });

  test('at 200 % zoom no screen can be pushed sideways', async ({ app, page }) => {
    test.setTimeout(120_000);
    await signIn(page);
    const addresses = addressesTo(await chooseRecords(page));
    await resizeTo(app, page, 1280);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await page.waitForFunction(() => window.innerWidth <= 640);
    for (const address of addresses) {
      await visit(page, address);
      expect.soft(await sidewaysOf(page), address).toBe(0);
    }
  });
});

test.describe('what opens over a screen', () => {
  /** Opens each overlay in turn and tells its name and where it is. */
  async function openEach(page: Page, seen: (name: string, within?: string) => Promise<void>): Promise<void> {
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    const { caseId } = await chooseRecords(page);
    await page.keyboard.press('Control+K');
    await page.keyboard.type('wa');
    await page.getByRole('option').first().waitFor();
    await seen('palette', '[role=dialog]');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('?');
    await dialog.waitFor();
    await seen('shortcuts', '[role=dialog]');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    await visit(page, paths.caseFile(caseId, 'referrals'));
    await main.getByRole('button', { name: /Add referral/ }).click();
    await dialog.waitFor();
    await seen('new referral', '[role=dialog]');
    await dialog.getByRole('combobox').fill('a');
    await page.getByRole('option').first().waitFor();
    await seen('services to ask', '[role=listbox], [role=combobox]');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await dialog.getByRole('button', { name: 'Close' }).click();

    await main.getByRole('button', { name: 'Record what happened' }).first().click();
    await page.getByRole('menuitem').first().waitFor();
    await seen('moves of a request', '[role=menu]');
    await page.getByRole('menuitem').nth(1).click();
    await dialog.waitFor();
    await seen('move of a request', '[role=dialog]');
    await dialog.getByRole('button', { name: 'Close' }).click();

    await visit(page, paths.caseFile(caseId, 'notes'));
    await main
      .getByRole('button', { name: /Open calendar/ })
      .first()
      .click();
    await page.getByRole('grid').first().waitFor();
    await seen('calendar', '[role=dialog]');
    await page.keyboard.press('Escape');

    await visit(page, paths.caseFile(caseId, 'assessments'));
    await main.getByRole('button', { name: /Start PHQ-9/ }).click();
    await dialog.waitFor();
    await seen('start of a PHQ-9', '[role=dialog]');
    await dialog.getByRole('button', { name: /Start/ }).click();
    await main.getByText('Little interest or pleasure in doing things').waitFor();
    await seen('PHQ-9');
    await page.keyboard.type('000000001');
    await page.getByRole('alertdialog').waitFor();
    await seen('safety interrupt', '[role=alertdialog]');
  }

  for (const theme of THEMES)
    test(`nothing is in anybody's way in an overlay, ${theme}`, async ({ page }) => {
      test.setTimeout(120_000);
      await drawIn(page, theme);
      await signIn(page);
      await openEach(page, async (name, within) => {
        expect.soft(await violationsOf(page, within), name).toEqual([]);
      });
    });
});

test.describe('before the vault is open', () => {
  const inBothLooks = async (page: Page, reach: () => Promise<void>): Promise<void> => {
    for (const theme of THEMES) {
      await drawIn(page, theme);
      await reach();
      expect.soft(await violationsOf(page), theme).toEqual([]);
    }
  };

  emptyDesk('first run, and its mistakes', async ({ page }) => {
    await inBothLooks(page, async () => {
      await heading(page, 'Welcome to Almoner').waitFor();
      expect.soft(await violationsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Set up our clinic' }).click();
      await page.getByRole('textbox', { name: 'Name of the facility' }).waitFor();
      expect.soft(await violationsOf(page)).toEqual([]);
      await page.getByRole('textbox', { name: 'Passphrase', exact: true }).press('Enter');
      await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
    });
  });

  test('unlock and a wrong passphrase', async ({ page }) => {
    await inBothLooks(page, async () => {
      await heading(page, 'Unlock Almoner').waitFor();
      expect.soft(await violationsOf(page)).toEqual([]);
      await unlock(page, 'not the passphrase at all');
      await expect(page.getByText(/does not fit this account/)).toBeVisible();
    });
  });

  test('a damaged key file', async ({ page, userData }) => {
    writeFileSync(path.join(userData, 'vault/vault.keys'), 'not a key file');
    expect(existsSync(path.join(userData, 'vault/vault.keys.prev'))).toBe(false);
    await inBothLooks(page, () => heading(page, 'The key file cannot be read').waitFor());
  });

  test('damaged records', async ({ page, userData }) => {
    const file = path.join(userData, 'vault/vault.db');
    writeFileSync(file, readFileSync(file).fill(0x5a, 0, 4096));
    await inBothLooks(page, async () => {
      await unlock(page);
      await heading(page, 'The records cannot be read').waitFor();
    });
  });

  test('records of a newer release', async ({ page, userData }) => {
    const file = path.join(userData, 'vault/vault.keys');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"v":1', '"v":2'));
    await inBothLooks(page, () => heading(page, 'These records need a newer Almoner').waitFor());
  });

  test('records that another Almoner holds', async ({ page, userData }) => {
    const elsewhere = path.join(userData, 'elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(path.join(userData, 'vault'), path.join(elsewhere, 'vault'));
    const other = await launch(elsewhere);
    await signIn(await other.firstWindow());
    await inBothLooks(page, () => heading(page, 'Almoner is already open elsewhere').waitFor());
    await other.close();
    await page.getByRole('button', { name: 'Try again' }).click();
    await heading(page, 'Unlock Almoner').waitFor();
  });
});
