import { useLingui } from '@lingui/react';
import { useEffect, useEffectEvent } from 'react';

import { MenuModel } from '../../../shared/ipc/menu-model.ts';
import { bridge } from '../../api/bridge.ts';
import { useLook } from '../look.ts';
import { commandOf, isAvailable, type Place } from './availability.ts';
import type { Command } from './command.ts';
import { isSingleKey, keysOf } from './keys.ts';
import { menuOf } from './menu-of.ts';
import { COMMANDS } from './registry.ts';

/** Letters belong to what is typed into, and to lists in which typing moves. */
const TAKES_LETTERS = [
  'input, textarea, select, [contenteditable]',
  '[role="spinbutton"], [role="combobox"], [role="listbox"], [role="menu"], [aria-haspopup="listbox"]',
].join();

const takesLetters = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TAKES_LETTERS) !== null;

/** A dialog keeps what lies beneath it from being reached; a safety interrupt must not be walked out of. */
const isDialogOpen = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** What works over a dialog: the screen must be hidden whatever stands on it, and read by whoever must answer. */
const worksOverDialog = ({ id, place }: Command): boolean =>
  id === 'lock' || (place === 'always' && id !== 'guide');

/** Hears the keys and the application's menu, and keeps that menu true to what can be done. */
export function useCommandInputs(place: Place, run: (command: Command) => void): void {
  useKeys(place, run);
  useMenu(place, run);
}

function useKeys(place: Place, run: (command: Command) => void): void {
  const { preferences } = useLook();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    const keys = keysOf(event);
    if (isSingleKey(keys) && (!preferences.singleKeys || takesLetters(event.target))) return;
    const command = commandOf(keys, COMMANDS, place);
    if (!command || (isDialogOpen() && !worksOverDialog(command))) return;
    event.preventDefault();
    // A button with the focus would take Ctrl Enter for a press.
    event.stopPropagation();
    if (!event.repeat) run(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

function useMenu(place: Place, run: (command: Command) => void): void {
  const { i18n } = useLingui();
  const hasSingleKeys = useLook().preferences.singleKeys;
  const model = menuOf(COMMANDS, place, { word: (message) => i18n._(message), hasSingleKeys });
  const text = JSON.stringify(model);
  useEffect(() => void bridge.menu.show(MenuModel.parse(JSON.parse(text))), [text]);
  const onChosen = useEffectEvent((id: string) => {
    const command = COMMANDS.find((candidate) => candidate.id === id);
    if (!command || !isAvailable(command, place)) return;
    if (!isDialogOpen() || worksOverDialog(command)) run(command);
  });
  useEffect(() => bridge.menu.onChosen((id) => onChosen(id)), []);
}
