import { useSyncExternalStore } from 'react';

import { Preferences } from '../../shared/ipc/preferences.ts';
import { bridge } from '../api/bridge.ts';
import { languageFor, languageShown, showLanguage } from '../locale/activate.ts';

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');
const contrastSystem = window.matchMedia('(prefers-contrast: more)');
const listeners = new Set<() => void>();
let preferences: Preferences = Preferences.parse({});

/** Draws the window in its kept look and language and follows the system from then on. Resolves before the first drawing. */
export async function startLook(): Promise<void> {
  darkSystem.addEventListener('change', apply);
  contrastSystem.addEventListener('change', apply);
  apply();
  preferences = await bridge.preferences.get();
  apply();
  await showLanguage(languageFor(preferences.language), bridge.hasPseudoWords());
}

/** The look of the window, and what changes it at once and for the next start. */
export function useLook(): {
  readonly preferences: Preferences;
  readonly isDark: boolean;
  readonly setPreferences: (changes: Partial<Preferences>) => void;
} {
  const current = useSyncExternalStore(subscribe, () => preferences);
  const isDark = useSyncExternalStore(subscribe, isShownDark);
  return { preferences: current, isDark, setPreferences };
}

/** Changes some of the look, at once and for the next start. */
function setPreferences(changes: Partial<Preferences>): void {
  preferences = { ...preferences, ...changes };
  apply();
  const language = languageFor(preferences.language);
  if (language !== languageShown()) void showLanguage(language, bridge.hasPseudoWords());
  void bridge.preferences.set(preferences);
}

const isShownDark = (): boolean =>
  preferences.theme === 'dark' || (preferences.theme === 'system' && darkSystem.matches);

function apply(): void {
  drawLook({
    theme: isShownDark() ? 'dark' : 'light',
    contrast: preferences.contrast === 'more' || contrastSystem.matches ? 'more' : 'normal',
    density: preferences.density,
    textPercent: preferences.textPercent,
  });
  for (const listener of listeners) listener();
}

/** A look with nothing left to the system. */
export interface DrawnLook extends Pick<Preferences, 'density' | 'textPercent'> {
  readonly theme: 'light' | 'dark';
  readonly contrast: 'normal' | 'more';
}

/** Draws the window in a look, without keeping it. */
export function drawLook({ theme, contrast, density, textPercent }: DrawnLook): void {
  const { dataset, style } = document.documentElement;
  dataset['theme'] = theme;
  dataset['contrast'] = contrast;
  dataset['density'] = density;
  // Every size of type and control is in rem.
  style.fontSize = `${textPercent}%`;
  // For what is drawn in pixels: the icons.
  style.setProperty('--text-scale', String(textPercent / 100));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
