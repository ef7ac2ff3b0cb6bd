import { app, Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';

import type { MenuId, MenuModel } from '../../shared/ipc/menu-model.ts';

type Items = MenuItemConstructorOptions[];

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };
const IS_MAC = process.platform === 'darwin';

/** What there is until the window has said what it can do. */
const WINDOWLESS: MenuModel = {
  menus: [],
  roles: {
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    fullScreen: 'Full screen',
    quit: 'Quit',
  },
};

/** A letter alone in the menu of a Mac would be taken from every text that is typed. */
const isShown = (accelerator: string | null): accelerator is string =>
  accelerator !== null && !(IS_MAC && accelerator.length === 1);

function itemsOf({ menus }: MenuModel, id: MenuId, window: BrowserWindow): Items {
  const items = menus.find((menu) => menu.id === id)?.items ?? [];
  return items.map((item) => ({
    id: item.id,
    label: item.label.replaceAll('&', '&&'),
    enabled: item.isEnabled,
    ...(isShown(item.accelerator) && { accelerator: item.accelerator }),
    // The window hears the keys itself: it knows whether somebody is typing or must answer a dialog first.
    registerAccelerator: false,
    click: () => window.webContents.send('menu-chosen', item.id),
  }));
}

const editMenu = ({ roles }: MenuModel): MenuItemConstructorOptions => ({
  label: roles.edit,
  submenu: [
    { role: 'undo', label: roles.undo },
    { role: 'redo', label: roles.redo },
    SEPARATOR,
    { role: 'cut', label: roles.cut },
    { role: 'copy', label: roles.copy },
    { role: 'paste', label: roles.paste },
    { role: 'selectAll', label: roles.selectAll },
  ],
});

/** What the system and Electron do themselves, at the end of a menu. */
function systemItems({ roles }: MenuModel, id: MenuId): Items {
  if (id === 'file') return [{ role: 'quit', label: roles.quit }];
  if (id !== 'view') return [];
  return [
    { role: 'togglefullscreen', label: roles.fullScreen },
    ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
  ];
}

function menuOf(model: MenuModel, id: MenuId, label: string, window: BrowserWindow): Items {
  const own = itemsOf(model, id, window);
  const system = systemItems(model, id);
  const submenu = [...own, ...(own.length > 0 && system.length > 0 ? [SEPARATOR] : []), ...system];
  return submenu.length > 0 ? [{ id, label, submenu }] : [];
}

/** Shows in the application's menu what the window can do now: the same commands as its keys and its palette. */
export function showMenu(window: BrowserWindow, model: MenuModel): void {
  const labelOf = (id: MenuId, otherwise: string): string =>
    model.menus.find((menu) => menu.id === id)?.label ?? otherwise;
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(IS_MAC ? [{ role: 'appMenu' } as const] : []),
      ...menuOf(model, 'file', labelOf('file', 'File'), window),
      editMenu(model),
      ...menuOf(model, 'case', labelOf('case', 'Case'), window),
      ...menuOf(model, 'go', labelOf('go', 'Go'), window),
      ...menuOf(model, 'view', labelOf('view', 'View'), window),
      ...menuOf(model, 'help', labelOf('help', 'Help'), window),
    ]),
  );
}

/** The menu of a window that has not loaded, or whose page is gone: nothing that only the page can do. */
export function showPlainMenu(window: BrowserWindow): void {
  showMenu(window, WINDOWLESS);
}
