import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { app } from 'electron';
import { z } from 'zod';

import type { Preferences } from '../../shared/ipc/bridge.ts';

/** Looks that apply before the vault is unlocked. Holds nothing about anybody. */
export const PreferencesFile = z.strictObject({ theme: z.enum(['system', 'light', 'dark']) });

const file = (): string => path.join(app.getPath('userData'), 'preferences.json');

/** The kept preferences, or the defaults when there are none that can be read. */
export function readPreferences(): Preferences {
  try {
    return PreferencesFile.parse(JSON.parse(readFileSync(file(), 'utf8')));
  } catch {
    return { theme: 'system' };
  }
}

/** Keeps preferences. */
export function writePreferences(preferences: Preferences): void {
  writeFileSync(file(), JSON.stringify(preferences), { mode: 0o600 });
}
