// npm run soak -- kill [--rounds N] [--seed S]: the whole application is killed while notes are typed and signed.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { makeDemoVault } from './application.ts';
import { killAgainAndAgain, sentence } from './kill-run.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } });
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const userData = mkdtempSync(path.join(os.tmpdir(), 'almoner-kill-'));
try {
  await makeDemoVault(userData);
  const seed = Number(values.seed ?? 1);
  const figures = await killAgainAndAgain({ userData, rounds: Number(values.rounds ?? 100), seed, say });
  say(sentence(figures));
  const { lostDrafts, lostNotes, duplicates, notRestored, overOneSecond } = figures;
  process.exitCode = lostDrafts + lostNotes + duplicates + notRestored + overOneSecond > 0 ? 1 : 0;
} finally {
  rmSync(userData, { recursive: true, force: true });
}
