import { expect, type Page } from '@playwright/test';

/** How the gallery is to be drawn, in the words of its address. */
export interface GalleryLook {
  readonly family?: string;
  readonly theme?: 'light' | 'dark';
  readonly contrast?: 'normal' | 'more';
  readonly text?: number;
  readonly dir?: 'ltr' | 'rtl';
  readonly density?: 'comfortable' | 'compact';
}

/** Shows the gallery of components in a look, with nothing moving. It needs no vault: it stands before the unlock screen. */
export async function showGallery(page: Page, { family = '', ...look }: GalleryLook = {}): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const wish = Object.entries(look).map(([name, value]) => [name, String(value)] as const);
  const address = `#/gallery/${family}?${new URLSearchParams(wish.map((pair) => [...pair])).toString()}`;
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.getByRole('heading', { level: 1, name: 'Gallery' }).waitFor();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', look.theme ?? 'light');
  await expect(html).toHaveAttribute('data-contrast', look.contrast ?? 'normal');
  await expect(html).toHaveAttribute('data-density', look.density ?? 'comfortable');
  await expect(html).toHaveAttribute('dir', look.dir ?? 'ltr');
  await expect(html).toHaveCSS('font-size', `${((look.text ?? 100) * 16) / 100}px`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity,
      ),
  );
}
