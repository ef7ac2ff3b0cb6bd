import fs from 'node:fs';
import path from 'node:path';

import { fingerprint, ROOT } from '../setup/paths.mjs';

/** Where the mark and everything drawn from it lies. */
export const ICONS = path.join(ROOT, 'resources/icons');

/** What is drawn from the mark. */
export const ICON_FILES = [
  'almoner-32.png',
  'almoner-64.png',
  'almoner-128.png',
  'almoner-256.png',
  'almoner.ico',
  'almoner.icns',
];

/** The file that says from which drawing the others were made, and what they were. */
export const iconStamp = () => path.join(ICONS, 'drawn-from');

/** Stands for the mark and everything drawn from it, as they are now. */
export const iconFingerprint = () =>
  fingerprint(...['almoner.svg', ...ICON_FILES].map((name) => fs.readFileSync(path.join(ICONS, name))));
