import { expect } from '@playwright/test';

import { violationsOf } from './axe.ts';
import { activate } from './desk.ts';
import { signIn, test } from './vault-data.ts';

test('the licences of everything inside can be read in the window', async ({ page }) => {
  await signIn(page);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click();
  await activate(page, page.getByRole('main').getByRole('button', { name: 'Licences' }));
  const dialog = page.getByRole('dialog', { name: 'Licences' });
  await expect(dialog.getByText(/^react 1/)).toBeVisible();
  const part = dialog.getByRole('listitem').filter({ has: page.getByText(/^react-dom 1/) });
  await activate(page, part.getByText(/^react-dom 1/));
  await expect(part.getByText(/Permission is hereby granted/)).toBeVisible();
  expect(await violationsOf(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
