import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { paths } from '../../src/renderer/app/paths.ts';
import { GUIDE_SLUGS } from '../../src/renderer/help/slugs.ts';
import { expect, watchPolicy } from './app.ts';
import { violationsOf } from './axe.ts';
import { activate, tabTo } from './desk.ts';
import { chooseRecords, signIn, test, visit } from './vault-data.ts';
import { drawIn, THEMES } from './theme.ts';

const pane = (page: Page) => page.getByRole('complementary', { name: 'Help' });
const pageTitle = (page: Page, name: string | RegExp) => pane(page).getByRole('heading', { level: 3, name });
const noteBox = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });

test('F1 opens the page that fits, beside the work, and Esc goes back to the very same place', async ({
  page,
}) => {
  const violations = watchPolicy(page);
  await signIn(page);
  const { caseId } = await chooseRecords(page);
  await visit(page, paths.caseFile(caseId, 'notes'));
  await noteBox(page).click();
  await page.keyboard.type('Daughter visits on');
  await page.keyboard.press('F1');
  await expect(pageTitle(page, 'Notes')).toBeFocused();
  await expect(noteBox(page)).toHaveValue('Daughter visits on');
  await page.keyboard.press('Escape');
  await expect(pane(page)).toHaveCount(0);
  await expect(noteBox(page)).toBeFocused();
  await page.keyboard.type(' Sundays.');
  await expect(noteBox(page)).toHaveValue('Daughter visits on Sundays.');
  expect(violations).toEqual([]);
});

test('the guide is searched and read with the keyboard alone, before anybody has unlocked', async ({
  page,
}) => {
  await page.getByRole('heading', { level: 1, name: 'Unlock Almoner' }).waitFor();
  await page.keyboard.press('F1');
  await expect(pageTitle(page, 'Unlock and lock')).toBeFocused();
  const search = pane(page).getByRole('searchbox', { name: 'Search the guide' });
  await page.keyboard.press('Shift+Tab');
  await expect(search).toBeFocused();
  await page.keyboard.type('forgot passphr');
  await expect(pane(page).locator('mark').first()).toBeVisible();
  await activate(page, pane(page).getByRole('link', { name: 'When something goes wrong' }).first());
  await expect(pageTitle(page, 'When something goes wrong')).toBeFocused();
  await expect(pane(page)).toContainText('It cannot be reset.');
  await activate(page, pane(page).getByRole('link', { name: 'Notes', exact: true }));
  await expect(pageTitle(page, 'Notes')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Passphrase' })).toBeFocused();
});

for (const theme of THEMES)
  test(`every page of the guide is free of faults, ${theme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await drawIn(page, theme);
    await signIn(page);
    await page.keyboard.press('F1');
    const links = pane(page).getByRole('navigation').getByRole('link');
    await expect(links).toHaveCount(GUIDE_SLUGS.length);
    const titles = await links.allInnerTexts();
    for (const title of titles) {
      await pane(page).getByRole('navigation').getByRole('link', { name: title, exact: true }).click();
      await pageTitle(page, title).waitFor();
      expect.soft(await violationsOf(page), title).toEqual([]);
    }
  });

test('the guide fits a narrow window, and closing it shows the work again', async ({ app, page }) => {
  await signIn(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(320, 800));
  await page.waitForFunction(() => window.innerWidth <= 320);
  await tabTo(page, page.getByRole('button', { name: 'Help' }));
  await page.keyboard.press('Enter');
  await pageTitle(page, 'Begin here').waitFor();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeHidden();
  expect(await pane(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Help' })).toBeFocused();
});

test('the guide is saved as a tagged PDF with every page in it', async ({ app, page, userData }) => {
  test.setTimeout(90_000);
  await signIn(page);
  const target = path.join(userData, 'guide.pdf');
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
  }, target);
  await page.keyboard.press('F1');
  const titles = await pane(page).getByRole('navigation').getByRole('link').allInnerTexts();
  await activate(page, pane(page).getByRole('button', { name: 'Save the guide as PDF' }));
  await expect(pane(page).getByText('Saved as PDF.')).toBeVisible({ timeout: 30_000 });
  const text = execFileSync('pdftotext', ['-layout', target, '-'], { encoding: 'utf8' });
  for (const title of titles) expect.soft(text.split(title).length, title).toBeGreaterThan(2);
  const info = execFileSync('pdfinfo', [target], { encoding: 'utf8' });
  expect(info).toMatch(/Tagged:\s+yes/);
  const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
  expect(pages).toBeGreaterThan(3);
  expect(text).toContain(`Page ${pages} of ${pages}`);
  expect(text).not.toContain('nobody here is real on every');
  writeFileSync(path.join(userData, 'guide.txt'), text);
});
