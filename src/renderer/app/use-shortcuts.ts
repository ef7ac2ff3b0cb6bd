import { useEffect, useRef } from 'react';

/** What a key does; the key is written as `shortcutOf` reads it: "Ctrl+K", "F6", "Shift+F6", "Alt+1". */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Listens for shortcuts anywhere in the window. Single letters are left to the lists that use them. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = latest.current[shortcutOf(event)];
      if (!act) return;
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
