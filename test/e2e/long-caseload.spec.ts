import { execFileSync } from 'node:child_process';
import path from 'node:path';

import { expect, PASSPHRASE, test as base } from './app.ts';
import { unlock } from './desk.ts';

const COMMAND = path.resolve(import.meta.dirname, '../../out/main/cli.js');
const PEOPLE = 3_000;
/** The bar of docs/performance.md: more rows than these in the document make scrolling slow. */
const MOST_ROWS = 40;

const test = base.extend({
  userData: async ({ userData }, use) => {
    const run = (...words: readonly string[]): unknown =>
      execFileSync(process.execPath, [COMMAND, ...words, '--vault', path.join(userData, 'vault')], {
        env: { ...process.env, ALMONER_PASSPHRASE: PASSPHRASE },
      });
    run('init', '--account', 'amara', '--display-name', 'Amara Okafor', '--facility', 'St. Brigid');
    run('demo-data', '--people', String(PEOPLE), '--seed', '7');
    await use(userData);
  },
});

test('a caseload of thousands keeps few rows in the document, from its first row to its last', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await unlock(page);
  await page.getByRole('link', { name: 'Caseload' }).first().click();
  await page.getByRole('tab', { name: 'All cases' }).click();
  const grid = page.getByRole('grid', { name: 'Cases' });
  await expect(grid).toHaveAttribute('aria-rowcount', String(PEOPLE + 1));
  const rows = grid.getByRole('row');
  await expect(rows.nth(5)).toBeVisible();
  expect(await rows.count()).toBeLessThanOrEqual(MOST_ROWS);
  await rows.nth(1).click();
  await page.keyboard.press('End');
  await expect(grid.locator(`[role=row][aria-rowindex="${PEOPLE + 1}"]`)).toBeVisible();
  expect(await rows.count()).toBeLessThanOrEqual(MOST_ROWS);
});
