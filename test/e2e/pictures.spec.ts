import { existsSync } from 'node:fs';
import path from 'node:path';

import type { ElectronApplication, Page } from '@playwright/test';

import { paths } from '../../src/renderer/app/paths.ts';
import { expect, launch } from './app.ts';
import { showGallery } from './gallery-page.ts';
import { chooseRecords, settled, signIn, test as base, visit } from './vault-data.ts';

/** Pictures of one runtime say nothing about another: each draws letters and edges its own way. */
const PICTURES = path.resolve(import.meta.dirname, 'pictures');
const FAMILIES = {
  light: ['buttons', 'text', 'pickers', 'choices', 'dates', 'navigation', 'lists', 'messages'],
  dark: ['buttons', 'choices', 'dates', 'messages'],
};
const TODAY = '2026-11-24';

/** A token that is three steps of 255 off must show; one step may be another processor's rounding. */
const EXACT = { threshold: 0.005, maxDiffPixels: 0, animations: 'disabled', caret: 'hide' } as const;

/** A window that draws the same on every screen, with invented people of a fixed day. */
const test = base.extend({
  app: async ({ userData }, use) => {
    const app = await launch(userData, ['--force-device-scale-factor=1', '--font-render-hinting=none']);
    await use(app);
    await app.close();
  },
});

test.use({ demoDay: TODAY });

async function runtimeOf(app: ElectronApplication): Promise<string> {
  return app.evaluate(
    () => `electron-${process.versions['electron'] ?? 'unknown'}-${process.platform}-${process.arch}`,
  );
}

/** Fixes the window's size and the day it believes it is, and tells where the pictures of this runtime are. */
async function sitFor(app: ElectronApplication, page: Page, height: number): Promise<string> {
  const runtime = await runtimeOf(app);
  const isDrawing = test.info().config.updateSnapshots !== 'missing';
  test.skip(
    !isDrawing && !existsSync(path.join(PICTURES, runtime)),
    `there are no pictures of ${runtime} to compare with: run with --update-snapshots to draw them`,
  );
  await app.evaluate(
    ({ BrowserWindow }, px) => BrowserWindow.getAllWindows()[0]?.setContentSize(1088, px),
    height,
  );
  await page.waitForFunction((px) => innerWidth === 1088 && innerHeight === px, height);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return runtime;
}

for (const theme of ['light', 'dark'] as const)
  test(`the components look as they did, ${theme}`, async ({ app, page }) => {
    test.setTimeout(60_000);
    const runtime = await sitFor(app, page, 800);
    for (const family of FAMILIES[theme]) {
      await showGallery(page, { theme, family });
      await page.mouse.move(0, 0);
      await expect
        .soft(page.locator(`[data-family=${family}]`))
        .toHaveScreenshot([runtime, `${family}-${theme}.png`], EXACT);
    }
  });

test('the main screens look as they did', async ({ app, page }) => {
  test.setTimeout(60_000);
  const runtime = await sitFor(app, page, 800);
  const compare = async (name: string) => {
    await settled(page);
    await page.mouse.move(0, 0);
    await expect.soft(page).toHaveScreenshot([runtime, `screen-${name}.png`], EXACT);
  };
  await page.clock.setFixedTime(`${TODAY}T18:00:00Z`);
  // Everything in the window starts at that time; a jump in it would count as nobody having been there.
  await page.reload();
  await page.getByRole('heading', { name: 'Unlock Almoner' }).waitFor();
  await compare('unlock');
  await signIn(page);
  const { caseId, assessmentId } = await chooseRecords(page);
  const screens = {
    today: paths.today,
    caseload: paths.caseload,
    case: paths.caseFile(caseId),
    assessment: paths.assessment(caseId, assessmentId),
    'new-person': paths.newPerson,
    import: paths.importFile,
    settings: paths.settings,
  };
  for (const [name, address] of Object.entries(screens)) {
    await visit(page, address);
    await compare(name);
  }
});
