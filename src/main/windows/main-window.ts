import { BrowserWindow } from 'electron';

import { ORIGIN } from './content-security.ts';
import type { VaultHost } from './vault-host.ts';
import { guardNavigation, webPreferences } from './web-preferences.ts';

/** Opens the one window. Its title never carries a name. */
export async function openMainWindow(vaultHost: VaultHost): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 320,
    minHeight: 400,
    show: false,
    title: 'Almoner',
    webPreferences: webPreferences(),
  });
  guardNavigation(window.webContents);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  window.webContents.on('did-finish-load', () => vaultHost.connect(window.webContents));
  await window.loadURL(`${ORIGIN}/index.html`);
  return window;
}
