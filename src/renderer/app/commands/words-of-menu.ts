import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

import type { MenuId, MenuModel } from '../../../shared/ipc/menu-model.ts';

/** The menus in words; the sheet of shortcuts uses them as headings. */
export const MENU_WORDS: Readonly<Record<MenuId, MessageDescriptor>> = {
  file: msg`File`,
  case: msg`Case`,
  go: msg`Go`,
  view: msg`View`,
  help: msg`Help`,
};

/** What the system does itself, in words. */
export const ROLE_WORDS: Readonly<Record<keyof MenuModel['roles'], MessageDescriptor>> = {
  edit: msg`Edit`,
  undo: msg`Undo`,
  redo: msg`Redo`,
  cut: msg`Cut`,
  copy: msg`Copy`,
  paste: msg`Paste`,
  selectAll: msg`Select all`,
  fullScreen: msg`Full screen`,
  quit: msg`Quit`,
};
