import { app, Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';

/** The application menu: what the keyboard can do, where people look for it. */
export function setMenu(window: BrowserWindow): void {
  const file: MenuItemConstructorOptions = {
    label: 'File',
    submenu: [
      {
        label: 'Lock',
        accelerator: 'CmdOrCtrl+L',
        // The window hears the key itself, so that content is hidden at once.
        registerAccelerator: false,
        click: () => window.webContents.send('lock-requested'),
      },
      { type: 'separator' },
      { role: 'quit' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
    ],
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate([file, { role: 'editMenu' }, view]));
}
