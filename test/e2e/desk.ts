import { expect, type Locator, type Page } from '@playwright/test';

import { PASSPHRASE } from './app.ts';

/** Fills a text box by its label. */
export const fill = (page: Page, label: string | RegExp, text: string): Promise<void> =>
  page
    .getByRole('main')
    .getByRole('textbox', { name: label, exact: typeof label === 'string' })
    .fill(text);

/** The first run: facility, account, passphrase. Ends on Today. */
export async function firstRun(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Set up our clinic' }).click();
  await fill(page, 'Name of the facility', 'St. Brigid Medical Center');
  await fill(page, 'Social work telephone', '312-555-0100');
  await fill(page, 'Hours', 'Monday to Friday, 8 AM to 5 PM');
  await fill(page, 'Your name', 'Amara Okafor');
  await fill(page, 'Credentials', 'LCSW');
  await fill(page, 'Your telephone', '312-555-0101');
  await fill(page, 'Account name', 'amara');
  await fill(page, 'Passphrase', PASSPHRASE);
  await fill(page, 'Passphrase again', PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
}

/** Signs in. Ends where the window was. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await fill(page, 'Passphrase', passphrase);
  await page.keyboard.press('Enter');
}

/** More presses than any screen has stops: after them a control counts as unreachable. */
const MOST_STOPS = 120;

/** Moves the focus to a control with the Tab key alone, as somebody without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  // The element itself: an open list hides everything else from roles, and the next Tab closes it.
  const element = await control.elementHandle();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await element?.evaluate((reached) => reached === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reachable with Tab: ${String(control)}`);
}

/** Reaches a button or link with Tab and presses Enter. */
export async function activate(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

/** Reaches a text box with Tab and types. */
export async function type(page: Page, control: Locator, text: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.type(text);
}
