import type { ElectronApplication, Page } from '@playwright/test';

/** Makes the content of the window this wide, as if its edge had been dragged. */
export async function resizeTo(app: ElectronApplication, page: Page, width: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, px) => BrowserWindow.getAllWindows()[0]?.setContentSize(px, 800),
    width,
  );
  await page.waitForFunction((px) => Math.abs(window.innerWidth * window.devicePixelRatio - px) <= 2, width);
}

/** How far the page or its main part can be pushed sideways, in pixels. */
export const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const boxes = [document.documentElement, document.body, document.querySelector('main')];
    return Math.max(...boxes.map((box) => (box ? box.scrollWidth - box.clientWidth : 0)));
  });
