import { useEffect, useEffectEvent } from 'react';

interface Shortcut {
  /** The key as the event names it, such as `a` or `Enter`. */
  readonly key: string;
  readonly withCtrl?: boolean;
  readonly isDisabled?: boolean;
}

/** Text fields keep their letters, and a dialog keeps the keys of what lies beneath it from working. */
function isTaken(target: EventTarget | null, withCtrl: boolean): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isTyping = target.closest('input, textarea, select, [contenteditable], [role="spinbutton"]') !== null;
  return isTyping && !withCtrl;
}

const isDialogOpen = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** Runs an action at a key while the component is on screen. */
export function useShortcut({ key, withCtrl = false, isDisabled = false }: Shortcut, run: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isPressed = event.key.toLowerCase() === key.toLowerCase();
    const isPlain = (event.ctrlKey || event.metaKey) === withCtrl && !event.altKey && !event.shiftKey;
    if (isDisabled || event.repeat || event.defaultPrevented || !isPressed || !isPlain) return;
    if (isTaken(event.target, withCtrl) || isDialogOpen()) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
