/** The part of a keyboard event that says which keys are down. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const MODIFIERS = /^((?:Ctrl\+|Alt\+|Shift\+)*)(.+)$/;

/** Keys that are pressed alone and would otherwise type: "N", "?". They can be turned off. @source WCAG 2.2, 2.1.4. */
export const isSingleKey = (keys: string): boolean => keys.length === 1;

/**
 * A key press as the commands write it: "Ctrl+K", "Alt+1", "Shift+F6", "N", "?". The command key of a Mac counts as Ctrl,
 * and a sign is taken as it is typed, with or without Shift.
 */
export function keysOf(press: KeyPress): string {
  const hasCtrl = press.ctrlKey || press.metaKey;
  const key = hasCtrl || press.altKey ? keyInPlace(press) : press.key;
  const isSign = key.length === 1 && !/[\p{L}\p{N}]/u.test(key);
  const modifiers = [
    hasCtrl && 'Ctrl+',
    press.altKey && 'Alt+',
    press.shiftKey && !isSign && 'Shift+',
  ].filter(Boolean);
  return modifiers.join('') + (key.length === 1 ? key.toUpperCase() : key);
}

/** With Alt a Mac types another sign, and other alphabets have other letters: the place of the key is what counts. */
function keyInPlace({ key, code }: KeyPress): string {
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter !== undefined && !/^[a-z]$/i.test(key) ? letter : key;
}

/** Keys as the user reads them: "Ctrl K". */
export function keyText(keys: string): string {
  const [, modifiers = '', key = ''] = MODIFIERS.exec(keys) ?? [];
  return modifiers.replaceAll('+', ' ') + (key === '-' ? '−' : key);
}

/** Keys as Electron's menu writes them: "CmdOrCtrl+K". */
export function acceleratorOf(keys: string): string {
  if (keys === '?') return 'Shift+/';
  const [, modifiers = '', key = ''] = MODIFIERS.exec(keys) ?? [];
  return modifiers.replace('Ctrl+', 'CmdOrCtrl+') + (key === '+' ? 'Plus' : key);
}
