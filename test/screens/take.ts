// npm run screenshots: opens the real window on an invented hospital and takes a picture of every screen.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { ElectronApplication, Page } from '@playwright/test';

import { launch } from '../e2e/app.ts';
import { chooseRecords, makeDemoVault, settled, signIn } from '../e2e/vault-data.ts';
import { GATE_SCREENS, SCREENS, type Screen, type Stage } from './screens.ts';

const PICTURES = path.resolve(import.meta.dirname, '../../docs/screens');
/** A usual clinic workstation after the frame of the window. */
const SIZE = { width: 1280, height: 800 };

async function open(userData: string): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const app = await launch(userData, ['--force-device-scale-factor=1']);
  const page = await app.firstWindow();
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    SIZE,
  );
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { app, page };
}

async function take(page: Page, screen: Screen, stage: Stage): Promise<void> {
  await screen.show(page, stage);
  await settled(page);
  await page.screenshot({ path: path.join(PICTURES, `${screen.name}.png`), animations: 'disabled' });
  await screen.leave?.(page);
  process.stdout.write(`${screen.name}\n`);
}

const work = mkdtempSync(path.join(os.tmpdir(), 'almoner-screens-'));
try {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const empty = await open(path.join(work, 'empty'));
  for (const screen of GATE_SCREENS) await take(empty.page, screen, { chosen: null });
  await empty.app.close();

  makeDemoVault(path.join(work, 'made'), { people: 200 });
  cpSync(path.join(work, 'made'), path.join(work, 'desk', 'vault'), { recursive: true });
  const desk = await open(path.join(work, 'desk'));
  await desk.page.screenshot({ path: path.join(PICTURES, 'unlock.png') });
  await signIn(desk.page);
  const chosen = await chooseRecords(desk.page);
  for (const screen of SCREENS) await take(desk.page, screen, { chosen });
  await desk.app.close();
} finally {
  rmSync(work, { recursive: true, force: true });
}
