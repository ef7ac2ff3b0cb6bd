import type { Page } from '@playwright/test';

import { PASSPHRASE } from './app.ts';

/** Fills a text box by its label. */
export const fill = (page: Page, label: string | RegExp, text: string): Promise<void> =>
  page
    .getByRole('main')
    .getByRole('textbox', { name: label, exact: typeof label === 'string' })
    .fill(text);

/** The first run: facility, account, passphrase. Ends on Today. */
export async function firstRun(page: Page): Promise<void> {
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
