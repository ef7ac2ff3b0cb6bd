import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { _electron, type ElectronApplication } from '@playwright/test';

import { processesOf } from '../soak/application.ts';

const MAIN = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadURL('data:text/html,<h1>Blank</h1>'));
app.on('window-all-closed', () => app.quit());
`;

/** A blank window on the same runtime: the floor of the shell. */
export async function blankWindow(folder: string): Promise<ElectronApplication> {
  const runtime = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../.cache/runtime.json'), 'utf8'),
  ) as { readonly executable: string };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'blank', main: 'main.cjs' }));
  writeFileSync(path.join(folder, 'main.cjs'), MAIN);
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', folder],
    env: { ...(process.env as Record<string, string>), DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
  });
  await app.firstWindow();
  return app;
}

/** Proportional share of memory over all processes of an application, in megabytes. */
export function memoryOf(app: ElectronApplication): number {
  const { pid } = app.process();
  if (pid === undefined) throw new Error('the application does not run');
  const kilobytes = processesOf(pid).map(({ pid: one }) => {
    const [, pss = '0'] = /^Pss: +(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, 'utf8')) ?? [];
    return Number(pss);
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}
