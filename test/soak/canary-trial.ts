import { rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { killWhole, makeVault, openDesk } from './application.ts';
import { newCanaries, type Canaries } from './canaries-of-run.ts';
import { scanFor, type Scan, type Scope } from './leak-scan.ts';
import { typeTheDay } from './typed-day.ts';

/** What was typed, and what of it was found on the disk. */
export interface CanaryFigures {
  readonly canaries: number;
  readonly afterLock: Scan;
  readonly afterKill: Scan;
  /** Planted control files, one for each way of hiding, and how many of them were found. */
  readonly planted: number;
  readonly plantedFound: number;
}

/** Types a canary into every field, locks, unlocks, kills, and searches the disk after each of the two ends. */
export async function canaryTrial(userData: string, folders: readonly string[]): Promise<CanaryFigures> {
  // The clock of a file system may lag behind by a tick.
  const sinceMs = Date.now() - 1_000;
  const scope: Scope = { folders: [userData, ...folders], sinceMs };
  const canaries = newCanaries();
  const passphrase = `${canaries.of('passphrase')} horse battery`;
  await makeVault(userData, passphrase);
  const first = await openDesk(userData, passphrase);
  await typeTheDay(first.page, canaries);
  await first.page.keyboard.press('Control+L');
  await first.page.getByRole('heading', { name: 'Unlock Almoner' }).waitFor();
  const afterLock = scanFor(canaries.all(), scope);
  await killWhole(first.app);

  const second = await openDesk(userData, passphrase);
  await second.page.keyboard.press('Control+K');
  await second.page.getByRole('dialog').getByRole('combobox').fill(canaries.of('search'));
  await killWhole(second.app);
  const afterKill = scanFor(canaries.all(), scope);
  return { canaries: canaries.all().size, afterLock, afterKill, ...counterproof(canaries, scope) };
}

/** Plants one canary in each encoding and counts what the same search finds. */
function counterproof(
  canaries: Canaries,
  scope: Scope,
): { readonly planted: number; readonly plantedFound: number } {
  const text = `before ${canaries.of('signed note')} after`;
  const plants: readonly (string | Buffer)[] = [
    text,
    Buffer.from(text, 'utf16le'),
    Buffer.from(text).toString('hex'),
    Buffer.from(text).toString('base64'),
    Buffer.from(` ${text}`).toString('base64'),
    Buffer.from(`  ${text}`).toString('base64'),
    Buffer.concat([Buffer.from('some bytes before it'), gzipSync(text)]),
  ];
  const [folder = os.tmpdir()] = scope.folders;
  const found = plants.filter((content, index) => {
    const file = path.join(folder, `planted-${index}`);
    writeFileSync(file, content);
    const { leaks } = scanFor(canaries.all(), { ...scope, folders: [file] });
    rmSync(file);
    return leaks.some(({ secret }) => secret === 'signed note');
  });
  return { planted: plants.length, plantedFound: found.length };
}
