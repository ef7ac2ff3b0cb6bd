import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Locator, Page } from '@playwright/test';

import { expect, test } from './app.ts';
import { violationsNow } from './axe.ts';
import { showGallery, type GalleryLook } from './gallery-page.ts';
import { resizeTo, sidewaysOf } from './window-size.ts';

const UI = path.resolve(import.meta.dirname, '../../src/renderer/ui');
const GALLERY = path.resolve(UI, '../gallery');

const LOOKS: readonly GalleryLook[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['normal', 'more'] as const).flatMap((contrast) => [100, 200].map((text) => ({ theme, contrast, text }))),
);

/** Parts of other components, which nobody uses on their own. */
const PARTS = [
  'calendar-panel',
  'closable-panel',
  'field',
  'grid-body',
  'grid-head',
  'option-list',
  'palette-options',
  'scroll-area',
  // Shows an error state, which stands there.
  'error-boundary',
  // Has no look.
  'visually-hidden',
];

/** Every overlay: the button that opens it, and the role of what opens. */
const OVERLAYS = [
  ['Open dialog', 'dialog'],
  ['Open small dialog', 'dialog'],
  ['Open alert dialog', 'alertdialog'],
  ['Open drawer', 'dialog'],
  ['Open wide drawer', 'dialog'],
  ['Open menu', 'menu'],
  ['Open palette', 'dialog'],
  ['Open empty palette', 'dialog'],
] as const;

const sourceOf = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.tsx'));

test('every component of ui/ stands in the gallery', () => {
  const gallery = sourceOf(GALLERY)
    .map((name) => readFileSync(path.join(GALLERY, name), 'utf8'))
    .join('\n');
  const components = sourceOf(UI).map((name) => name.replace(/\.tsx$/, ''));
  expect(components.length).toBeGreaterThan(30);
  const missing = components.filter(
    (name) => !PARTS.includes(name) && !gallery.includes(`'../ui/${name}.tsx'`),
  );
  expect(missing).toEqual([]);
});

test.describe('the gallery', () => {
  test("has nothing in anybody's way, in any look, at 100 and 200 % text", async ({ page }) => {
    test.setTimeout(120_000);
    for (const look of LOOKS) {
      await showGallery(page, look);
      expect(await page.locator('[data-family]').count()).toBeGreaterThan(10);
      expect.soft(await violationsNow(page), JSON.stringify(look)).toEqual([]);
    }
  });

  test('control: a button without a name and words that are too pale are found', async ({ page }) => {
    await showGallery(page);
    await page.evaluate(() => {
      const button = document.createElement('button');
      const words = document.createElement('p');
      words.textContent = 'Hardly to be read';
      words.style.color = '#b0b0b0';
      document.querySelector('[data-family=dates]')?.append(button, words);
    });
    const found = await violationsNow(page);
    expect(found.some((text) => text.startsWith('button-name: '))).toBe(true);
    expect(found.some((text) => text.startsWith('color-contrast: '))).toBe(true);
  });

  for (const theme of ['light', 'dark'] as const)
    test(`has nothing in anybody's way in what opens over it, ${theme}`, async ({ page }) => {
      await showGallery(page, { theme, family: 'overlays' });
      for (const [opener, role] of OVERLAYS) {
        await page.getByRole('button', { name: opener }).click();
        await page.getByRole(role).waitFor();
        expect.soft(await violationsNow(page, `[role=${role}]`), opener).toEqual([]);
        if (role === 'alertdialog') await page.getByRole('button', { name: 'I am with the patient' }).click();
        else await page.keyboard.press('Escape');
        await expect(page.getByRole(role)).toBeHidden();
      }
    });

  test('cannot be pushed sideways at 320 px, in either direction, nor at 200 % text', async ({
    app,
    page,
  }) => {
    await showGallery(page);
    await resizeTo(app, page, 320);
    for (const look of [{}, { dir: 'rtl' }, { density: 'compact', theme: 'dark' }] as const) {
      await showGallery(page, look);
      expect.soft(await sidewaysOf(page), JSON.stringify(look)).toBe(0);
    }
    await resizeTo(app, page, 640);
    for (const look of [{ text: 200 }, { text: 200, dir: 'rtl' }] as const) {
      await showGallery(page, look);
      expect.soft(await sidewaysOf(page), JSON.stringify(look)).toBe(0);
    }
    // Control: the measure sees a box that is too wide.
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.style.inlineSize = '900px';
      box.textContent = 'wide';
      document.querySelector('[data-family]')?.append(box);
    });
    expect(await sidewaysOf(page)).toBeGreaterThan(0);
  });

  test('reads from right to left: what starts a line stands at its right', async ({ page }) => {
    await showGallery(page, { dir: 'rtl', family: 'text' });
    const family = page.locator('[data-family=text]');
    const edges = async (inner: Locator) => {
      const [outerBox, innerBox] = [await family.boundingBox(), await inner.boundingBox()];
      if (!outerBox || !innerBox) throw new Error('not drawn');
      return {
        start: outerBox.x + outerBox.width - (innerBox.x + innerBox.width),
        end: innerBox.x - outerBox.x,
      };
    };
    const { start, end } = await edges(page.getByRole('textbox', { name: 'Family name' }));
    expect(start).toBeLessThan(end);
    expect(await violationsNow(page)).toEqual([]);
  });
});

test.describe('under forced colours', () => {
  /** What tells a chosen thing from another once the system has taken the page's colours away. */
  const markOf = (thing: Locator): Promise<string> =>
    thing.evaluate((element) => {
      const { backgroundColor, borderColor, borderWidth, color, visibility } = getComputedStyle(element);
      return [backgroundColor, borderColor, borderWidth, color, visibility].join(' ');
    });

  async function showForced(page: Page): Promise<void> {
    await showGallery(page);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  }

  test('what is chosen differs from what is not', async ({ page }) => {
    await showForced(page);
    const tab = (name: RegExp) => page.getByRole('tab', { name });
    expect(await markOf(tab(/^Open/))).not.toBe(await markOf(tab(/^Closed/)));

    const links = page.getByRole('navigation', { name: 'Parts of this case' });
    const link = (name: string) => links.getByRole('link', { name });
    expect(await markOf(link('Notes'))).not.toBe(await markOf(link('Summary')));

    const tick = (name: string) => page.locator('label', { hasText: name }).locator('svg');
    expect(await markOf(tick('Consent given'))).not.toBe(await markOf(tick('Interpreter needed')));

    const segments = page.getByRole('radiogroup', { name: 'Show as', exact: true }).locator('label');
    expect(await markOf(segments.nth(0))).not.toBe(await markOf(segments.nth(1)));

    const dots = page.getByRole('radiogroup', { name: 'Main need' }).locator('label > span:nth-of-type(2)');
    expect(await markOf(dots.nth(1))).not.toBe(await markOf(dots.nth(0)));

    const rows = page.getByRole('grid', { name: 'Cases' }).getByRole('row');
    expect(await markOf(rows.nth(2))).not.toBe(await markOf(rows.nth(1)));

    const steps = page.getByRole('list', { name: 'Steps of the import' }).locator('li > span:first-child');
    expect(await markOf(steps.nth(2))).not.toBe(await markOf(steps.nth(3)));
  });

  test('focus and the open choice of a list can be seen', async ({ page }) => {
    await showForced(page);
    const field = page.getByRole('textbox', { name: 'Family name' });
    await field.focus();
    const frame = field.locator('..');
    expect(await frame.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.getByRole('button', { name: 'Open menu' }).press('Enter');
    const entries = page.getByRole('menuitem');
    await expect(entries.first()).toBeFocused();
    expect(await markOf(entries.nth(0))).not.toBe(await markOf(entries.nth(1)));
  });
});

test.describe('new to a keyboard', () => {
  test('a partial date is typed part by part, and its parts say what is known', async ({ page }) => {
    await showGallery(page, { family: 'dates' });
    const birth = page.getByRole('group', { name: 'First diagnosis' });
    await birth.getByRole('textbox', { name: 'Month' }).focus();
    await page.keyboard.type('3/');
    await expect(birth.getByRole('textbox', { name: 'Day' })).toBeFocused();
    await page.keyboard.type('/1948');
    await expect(birth.getByRole('textbox', { name: 'Year' })).toHaveValue('1948');
    await expect(birth.getByRole('textbox', { name: 'Month' })).toHaveValue('3');
    const moved = page.getByRole('group', { name: 'Birth date', exact: true });
    await moved.getByRole('textbox', { name: 'Day' }).fill('');
    await expect(moved).toHaveAccessibleDescription(/Known so far: March 1961/);
  });

  test('a stepper says each new step', async ({ page }) => {
    await showGallery(page, { family: 'navigation' });
    const said = page.getByRole('status').filter({ hasText: 'of 4' }).first();
    await expect(said).toHaveText('Step 3 of 4: Check and decide');
    await page.getByRole('button', { name: 'Back' }).press('Enter');
    await expect(said).toHaveText('Step 2 of 4: Read and compare');
    await expect(page.locator('[aria-current=step]').first()).toHaveText(/Read and compare/);
  });

  test('a drawer takes the focus, and gives it back', async ({ page }) => {
    await showGallery(page, { family: 'overlays' });
    const opener = page.getByRole('button', { name: 'Open drawer' });
    await opener.press('Enter');
    const drawer = page.getByRole('dialog', { name: 'What happened so far' });
    await expect
      .poll(() => drawer.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(opener).toBeFocused();
  });

  test('a toast offers the way back and says when it was taken', async ({ page }) => {
    await showGallery(page, { family: 'overlays' });
    await page.getByRole('button', { name: 'Show toast with undo' }).press('Enter');
    await expect(page.getByText('The reply is recorded.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
    await expect(page.getByText('The reply is taken back.')).toBeVisible();
  });
});
