import os from 'node:os';

import { makeDemoVault } from '../soak/application.ts';
import { canaryTrial } from '../soak/canary-trial.ts';
import { killAgainAndAgain, sentence } from '../soak/kill-run.ts';
import { expect, test } from './app.ts';

// A recording of the window would hold on the disk what is looked for there.
test.use({ trace: 'off' });

/** The short form of `npm run soak -- kill` and `npm run soak -- canaries`. */
test.describe('when everything is killed at once', () => {
  test.skip(process.platform !== 'linux', 'the processes of the application are found in /proc');
  test.setTimeout(240_000);

  test('no draft and no note that the window had shown as saved is lost', async ({ userData }) => {
    await makeDemoVault(userData);
    // With this seed the first kill comes late enough for a draft to be acknowledged on a slow machine.
    const figures = await killAgainAndAgain({ userData, rounds: 3, seed: 4, say: () => undefined });
    test.info().annotations.push({ type: 'figures', description: sentence(figures) });
    expect(figures).toMatchObject({ rounds: 3, lostDrafts: 0, lostNotes: 0, duplicates: 0, notRestored: 0 });
    expect(figures.drafts).toBeGreaterThan(0);
  });

  test('nothing that was typed can be read from a file', async ({ userData }) => {
    const { afterLock, afterKill, planted, plantedFound } = await canaryTrial(userData, [os.tmpdir()]);
    expect(plantedFound).toBe(planted);
    expect(afterLock.leaks).toEqual([]);
    expect(afterKill.leaks).toEqual([]);
  });
});
