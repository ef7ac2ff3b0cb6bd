import { BrowserWindow } from 'electron';

import { resourcePath } from '../files/resources.ts';
import { BETWEEN_PAGE } from './content-security.ts';
import type { VaultHost } from './vault-host.ts';
import { guardNavigation, isWindowPage, webPreferences, WINDOW_PAGE } from './web-preferences.ts';

/**
 * Opens the one window. Its title never carries a name, and only its own page gets a line to the vault: a page that it
 * was led away to, such as `about:blank`, is left again at once.
 */
export function openMainWindow(vaultHost: VaultHost, onFault: (error: unknown) => void): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 320,
    minHeight: 400,
    show: false,
    title: 'Almoner',
    // Windows and macOS take the icon of the program itself.
    ...(process.platform === 'linux' ? { icon: resourcePath('icons', 'almoner-256.png') } : {}),
    webPreferences: webPreferences(),
  });
  guardNavigation(window.webContents);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  const load = (): void => void window.loadURL(WINDOW_PAGE).catch(onFault);
  const { webContents } = window;
  webContents.on('dom-ready', () => {
    if (isWindowPage(webContents.getURL())) vaultHost.connect(webContents);
  });
  webContents.on('did-navigate', (_event, url) => {
    if (!isWindowPage(url) && url !== BETWEEN_PAGE) load();
  });
  load();
  return window;
}
