// npm run soak -- canaries: texts typed into every field are looked for in every file that changed meanwhile.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { canaryTrial } from './canary-trial.ts';
import type { Scan } from './leak-scan.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const home = (...names: readonly string[]): string => path.join(os.homedir(), ...names);

/** Where programs leave files: temporary ones, settings, caches, recent documents, thumbnails, crashes, the print queue. */
const FOLDERS = [
  os.tmpdir(),
  '/var/tmp',
  '/dev/shm',
  home('.config'),
  home('.cache'),
  home('.local'),
  home('.pki'),
  home('.recently-used'),
  '/var/crash',
  '/var/lib/systemd/coredump',
  '/var/spool/cups',
];

const tell = (when: string, { files, bytes, leaks }: Scan): void => {
  say(`${when}: ${files} changed files, ${Math.round(bytes / 1_000)} kB; hits ${leaks.length}`);
  for (const { secret, file, encoding } of leaks) say(`  ${secret} as ${encoding} in ${file}`);
};

const userData = mkdtempSync(path.join(os.tmpdir(), 'almoner-canaries-'));
try {
  const { canaries, afterLock, afterKill, planted, plantedFound } = await canaryTrial(userData, FOLDERS);
  say(`${canaries} canaries typed`);
  tell('after the lock', afterLock);
  tell('after the kill', afterKill);
  say(`control: ${plantedFound} of ${planted} planted files found`);
  process.exitCode =
    afterLock.leaks.length + afterKill.leaks.length === 0 && plantedFound === planted ? 0 : 1;
} finally {
  rmSync(userData, { recursive: true, force: true });
}
