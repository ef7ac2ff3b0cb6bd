import path from 'node:path';

import { app, type WebContents, type WebPreferences } from 'electron';

import { ORIGIN } from './content-security.ts';
import { PSEUDO_WORDS } from '../../shared/ipc/pseudo-words.ts';

/** The one set of preferences of every window. */
export const webPreferences = (): WebPreferences => ({
  preload: path.resolve(import.meta.dirname, '../preload/index.cjs'),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  // In memory only: no cookie, cache or storage of the window ever reaches the disk.
  partition: 'almoner',
  devTools: !app.isPackaged,
  additionalArguments: !app.isPackaged && process.env['ALMONER_PSEUDO_WORDS'] ? [PSEUDO_WORDS] : [],
});

/** The page of the one window. */
export const WINDOW_PAGE = `${ORIGIN}/index.html`;

/** Whether an address is the page of the one window, on whatever screen. */
export const isWindowPage = (url: string): boolean => url.split('#')[0] === WINDOW_PAGE;

/** Whether an address is one of our own pages. */
const isOwnPage = (url: string): boolean => url.startsWith(`${ORIGIN}/`);

/** Keeps a window on our own pages. */
export function guardNavigation(contents: WebContents): void {
  const guard = (event: { preventDefault(): void; readonly url: string }): void => {
    if (!isOwnPage(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', guard);
  contents.on('will-redirect', guard);
  contents.on('will-frame-navigate', guard);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
