import type { MessageDescriptor } from '@lingui/core';

import { MenuId, type MenuModel } from '../../../shared/ipc/menu-model.ts';
import { isAvailable, type Place } from './availability.ts';
import type { Command } from './command.ts';
import { acceleratorOf, isSingleKey } from './keys.ts';
import { MENU_WORDS, ROLE_WORDS } from './words-of-menu.ts';

interface Language {
  readonly word: (message: MessageDescriptor) => string;
  /** Whether letters alone are shortcuts. */
  readonly hasSingleKeys: boolean;
}

/** The application's menu for a place: every command, those that do not work there greyed; none while locked. */
export function menuOf(
  commands: readonly Command[],
  place: Place,
  { word, hasSingleKeys }: Language,
): MenuModel {
  const isLocked = place.roles.length === 0;
  const keyOf = (command: Command): string | null => {
    const keys = command.keys.find((candidate) => hasSingleKeys || !isSingleKey(candidate));
    return keys === undefined ? null : acceleratorOf(keys);
  };
  const itemOf = (command: Command): MenuModel['menus'][number]['items'][number] => ({
    id: command.id,
    label: word(command.words),
    accelerator: keyOf(command),
    isEnabled: isAvailable(command, place),
  });
  const menus = MenuId.options.map((id) => ({
    id,
    label: word(MENU_WORDS[id]),
    items: commands
      .filter((command) => command.menu === id && (!isLocked || command.place === 'always'))
      .map(itemOf),
  }));
  const roles = Object.fromEntries(
    Object.entries(ROLE_WORDS).map(([role, message]) => [role, word(message)]),
  ) as MenuModel['roles'];
  return { menus: menus.filter(({ id, items }) => id === 'file' || items.length > 0), roles };
}
