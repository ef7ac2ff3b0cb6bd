import { useSyncExternalStore } from 'react';

import type { Preferences } from '../../shared/ipc/bridge.ts';
import { bridge } from '../api/bridge.ts';

/** A look of the window: one of two, or that of the system. */
export type Theme = Preferences['theme'];

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');
const moreContrast = window.matchMedia('(prefers-contrast: more)');
const listeners = new Set<() => void>();
let theme: Theme = 'system';

/** Draws the window in its kept look and follows the system from then on. Resolves before the first drawing. */
export async function startTheme(): Promise<void> {
  darkSystem.addEventListener('change', apply);
  moreContrast.addEventListener('change', apply);
  apply();
  ({ theme } = await bridge.preferences.get());
  apply();
}

/** The look and what changes it, kept for the next start. */
export function useTheme(): {
  readonly theme: Theme;
  readonly isDark: boolean;
  readonly setTheme: (next: Theme) => void;
} {
  const current = useSyncExternalStore(subscribe, () => theme);
  const isDark = useSyncExternalStore(subscribe, isShownDark);
  return { theme: current, isDark, setTheme };
}

function setTheme(next: Theme): void {
  theme = next;
  apply();
  void bridge.preferences.set({ theme });
}

const isShownDark = (): boolean => theme === 'dark' || (theme === 'system' && darkSystem.matches);

function apply(): void {
  const { dataset } = document.documentElement;
  dataset['theme'] = isShownDark() ? 'dark' : 'light';
  dataset['contrast'] = moreContrast.matches ? 'more' : 'normal';
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
