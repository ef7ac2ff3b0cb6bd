import { useEffect, useRef } from 'react';

/** What a key does; the key is written as `shortcutOf` reads it: "Ctrl+K", "F6", "Shift+F6", "Alt+1". */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** The one shortcut that works over a dialog: the screen must be hidden whatever stands on it. */
const LOCK = 'Ctrl+L';

/** A dialog keeps the keys of what lies beneath it from working; a safety interrupt must not be walked out of. */
const isDialogOpen = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** Listens for shortcuts anywhere in the window. Single letters are left to the lists that use them. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      const act = latest.current[shortcut];
      if (!act || (isDialogOpen() && shortcut !== LOCK)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function shortcutOf(event: KeyboardEvent): string {
  const modifiers = [
    (event.ctrlKey || event.metaKey) && 'Ctrl+',
    event.altKey && 'Alt+',
    event.shiftKey && 'Shift+',
  ].filter(Boolean);
  // With Alt, a Mac types another character: the place of the key is what counts.
  const key = event.code.startsWith('Digit') ? event.code.slice(5) : event.key;
  return modifiers.join('') + (key.length === 1 ? key.toUpperCase() : key);
}
