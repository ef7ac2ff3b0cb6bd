import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { app } from 'electron';

import { Preferences } from '../../shared/ipc/preferences.ts';

const file = (): string => path.join(app.getPath('userData'), 'preferences.json');

/** The kept preferences, or the defaults when there are none that can be read. */
export function readPreferences(): Preferences {
  try {
    return Preferences.parse(JSON.parse(readFileSync(file(), 'utf8')));
  } catch {
    return Preferences.parse({});
  }
}

/** Keeps preferences. */
export function writePreferences(preferences: Preferences): void {
  writeFileSync(file(), JSON.stringify(preferences), { mode: 0o600 });
}
