// npm run soak -- kill|canaries|memory [--rounds N] [--seed S]: long trials of the whole application on this computer.
import { spawn } from 'node:child_process';
import path from 'node:path';

import { quietBus, startVirtualDisplay } from './display.mjs';
import { ensureApp } from './setup/app.mjs';
import { SetupError } from './setup/commands.mjs';
import { enter } from './setup/entry.mjs';
import { ROOT } from './setup/paths.mjs';
import { exitCodeOf } from './setup/project-node.mjs';
import { ensureSystemPackages, missingForWindow, missingPrograms } from './setup/system.mjs';

/** Each is a program in test/soak. */
const TRIALS = ['kill', 'canaries', 'memory'];

await enter(process.stdout, async (say) => {
  const [name, ...args] = process.argv.slice(2);
  if (!TRIALS.includes(name))
    throw new SetupError(`Usage: npm run soak -- ${TRIALS.join('|')} [--rounds N] [--seed S]`);
  if (process.platform !== 'linux') throw new SetupError('The trials read /proc: they run on Linux alone.');
  ensureSystemPackages([...missingForWindow(), ...missingPrograms('Xvfb')], 'This trial', say);
  await ensureApp(say);
  const screen = await startVirtualDisplay();
  const trial = spawn(process.execPath, [path.join(ROOT, 'test/soak', `${name}.ts`), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...quietBus(process.env), DISPLAY: screen.display },
  });
  const exitCode = await exitCodeOf(trial);
  screen.stop();
  return exitCode;
});
