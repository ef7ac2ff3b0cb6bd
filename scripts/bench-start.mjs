// npm run bench:start: size and start of the packaged application against Electron alone.
import { spawn } from 'node:child_process';
import path from 'node:path';

import { ensureApp } from './setup/app.mjs';
import { SetupError } from './setup/commands.mjs';
import { enter } from './setup/entry.mjs';
import { ROOT } from './setup/paths.mjs';
import { exitCodeOf } from './setup/project-node.mjs';
import { ensureSystemPackages, missingForWindow, missingPrograms } from './setup/system.mjs';

await enter(process.stdout, async (say) => {
  if (process.platform !== 'linux') throw new SetupError('The start is measured on Linux alone.');
  ensureSystemPackages([...missingForWindow(), ...missingPrograms('Xvfb')], 'The measurement', say);
  await ensureApp(say);
  const trial = spawn(process.execPath, [path.join(ROOT, 'test/bench/start.ts')], { stdio: 'inherit' });
  return exitCodeOf(trial);
});
