import type { Page } from '@playwright/test';

import { expect } from './app.ts';

/** The two looks of the window. */
export const THEMES = ['light', 'dark'] as const;

/** Starts the window again in one of its two looks. */
export async function drawIn(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(
    async (look) =>
      window.bridge.preferences.set({ ...(await window.bridge.preferences.get()), theme: look }),
    theme,
  );
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}
