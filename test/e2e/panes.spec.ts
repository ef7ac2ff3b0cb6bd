import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { paths } from '../../src/renderer/app/paths.ts';
import { expect } from './app.ts';
import { violationsOf } from './axe.ts';
import { activate } from './desk.ts';
import { chooseRecords, signIn, test, visit } from './vault-data.ts';

const TYPED = 'Daughter has the key and feeds the cat.';
const SECRET = 'Rivera, Marisol';

const noteBox = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });

/** A node of React's own tree, as far as a fault is planted in it. */
interface Fiber {
  type: unknown;
  readonly return: Fiber | null;
  readonly alternate: Fiber | null;
  readonly stateNode: { readonly componentDidCatch?: unknown } | null;
}

/**
 * Makes every component between the note's text and the boundary around it throw when it is drawn next. Done in React's
 * own tree, so that the window under test holds no code for it.
 */
const plantFault = (page: Page): Promise<number> =>
  noteBox(page).evaluate((box, message) => {
    const key = Object.keys(box).find((name) => name.startsWith('__reactFiber$')) ?? '';
    const fault = () => {
      throw new RangeError(message);
    };
    let planted = 0;
    let fiber: Fiber | null = (box as unknown as Readonly<Record<string, Fiber>>)[key] ?? null;
    for (; fiber && !fiber.stateNode?.componentDidCatch; fiber = fiber.return) {
      if (typeof fiber.type !== 'function') continue;
      for (const one of [fiber, fiber.alternate]) if (one) one.type = fault;
      planted += 1;
    }
    return planted;
  }, SECRET);

test('a pane that cannot be drawn leaves the others working, and the draft is there after “Try again”', async ({
  app,
  page,
  userData,
}) => {
  await signIn(page);
  const { caseId, familyName } = await chooseRecords(page);
  await visit(page, paths.caseFile(caseId, 'notes'));
  await noteBox(page).click();
  await page.keyboard.type(TYPED);
  expect(await plantFault(page)).toBeGreaterThan(0);
  await page.keyboard.type(' ');
  const fault = page.getByRole('alert').filter({ hasText: 'This part of the window could not be shown.' });
  await expect(fault).toBeVisible();
  await expect(noteBox(page)).toHaveCount(0);

  await expect(page.getByRole('heading', { level: 1 })).toContainText(familyName);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  expect.soft(await violationsOf(page)).toEqual([]);

  const reference = /reference ([0-9a-f]{8})/.exec(await fault.innerText())?.[1] ?? 'none';
  await activate(page, fault.getByRole('button', { name: 'Copy the reference' }));
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(reference);
  const log = path.join(userData, 'logs/almoner.log');
  await expect.poll(() => existsSync(log) && readFileSync(log, 'utf8').includes(reference)).toBe(true);
  expect(readFileSync(log, 'utf8')).not.toContain(SECRET);

  await activate(page, fault.getByRole('button', { name: 'Try again' }));
  await expect(noteBox(page)).toHaveValue(new RegExp(`^${TYPED}`));
  await noteBox(page).press('End');
  await page.keyboard.type(' Neighbor helps.');
  await expect(noteBox(page)).toHaveValue(/Neighbor helps\.$/);
});
