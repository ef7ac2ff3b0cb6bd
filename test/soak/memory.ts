// npm run soak -- memory [--rounds N]: what of notes and passphrase is left in the application's memory after a lock.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { memoryTrial, type Fragments } from './memory-trial.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } });
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const line = ({ role, pid, note, passphrase, megabytes }: Fragments): string =>
  `  ${role} (${pid}): note fragments ${note}, passphrase ${passphrase}; ${megabytes} MB read`;

const letters = (): string =>
  randomBytes(9)
    .toString('base64url')
    .replaceAll(/[^a-z]/gi, 'x');

let left = 0;
for (let round = 1; round <= Number(values.rounds ?? 1); round += 1) {
  const userData = mkdtempSync(path.join(os.tmpdir(), 'almoner-memory-'));
  try {
    const secrets = { note: `note${letters()}`, passphrase: `correct ${letters()} horse ${letters()}` };
    const { open, locked } = await memoryTrial(userData, secrets);
    say(`round ${round}, unlocked with the notes on the screen:\n${open.map(line).join('\n')}`);
    say(`round ${round}, after the lock:\n${locked.map(line).join('\n')}`);
    const found = (fragments: readonly Fragments[]) =>
      fragments.reduce((sum, one) => sum + one.note + one.passphrase, 0);
    if (found(open) === 0) throw new Error('the search does not even find notes that are on the screen');
    left += found(locked);
  } finally {
    rmSync(userData, { recursive: true, force: true });
  }
}
say(`fragments after the lock: ${left}`);
process.exitCode = left === 0 ? 0 : 1;
