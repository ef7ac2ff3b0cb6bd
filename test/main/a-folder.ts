import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { onTestFinished } from 'vitest';

export const PASSPHRASE = 'correct horse battery staple';
/** The weakest derivation a vault accepts, so that tests are quick. */
export const FLOOR_KIB = [65_536] as const;

/** What a first run is told. */
export const FIRST_RUN = {
  facility: {
    name: 'St. Brigid Medical Center',
    timeZone: 'America/Chicago',
    phone: '555-0100',
    hours: 'Monday to Friday, 8 to 5',
  },
  account: { name: 'amara', displayName: 'Amara Okafor', credentials: 'LCSW', phone: '555-0101' },
  passphrase: PASSPHRASE,
} as const;

/** A folder that is gone when the test is over. */
export function aFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'almoner-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
