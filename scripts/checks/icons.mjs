// Checks that the icons in resources/icons were drawn from the mark as it is.
import fs from 'node:fs';

import { iconFingerprint, iconStamp } from './icon-files.mjs';

const isCurrent = fs.readFileSync(iconStamp(), 'utf8').trim() === iconFingerprint();
if (!isCurrent) process.stdout.write('resources/icons is out of date: run "npm run icons"\n');
process.exitCode = isCurrent ? 0 : 1;
