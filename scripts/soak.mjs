// npm run soak -- kill|canaries|memory [--rounds N] [--seed S]: long trials of the whole application on this computer.
import { spawn } from 'node:child_process';
import path from 'node:path';

import { quietBus, startVirtualDisplay } from './display.mjs';
import { ensureApp } from './setup/app.mjs';
import { hasProgram, SetupError } from './setup/commands.mjs';
import { enter } from './setup/entry.mjs';
import { ROOT } from './setup/paths.mjs';
import { exitCodeOf } from './setup/project-node.mjs';
import { ensureSystemPackages, missingForWindow, missingPrograms } from './setup/system.mjs';

/** Each trial and the Debian packages, by program, that it needs beyond those of the window. */
const TRIALS = { kill: {}, canaries: {}, memory: { gcore: 'gdb' } };

await enter(process.stdout, async (say) => {
  const [name, ...args] = process.argv.slice(2);
  const programs = TRIALS[name];
  if (!programs) throw new SetupError(`Usage: npm run soak -- ${Object.keys(TRIALS).join('|')} [--rounds N] [--seed S]`);
  if (process.platform !== 'linux') throw new SetupError('The trials read /proc: they run on Linux alone.');
  const own = Object.entries(programs).flatMap(([program, debian]) => (hasProgram(program) ? [] : [debian]));
  ensureSystemPackages([...missingForWindow(), ...missingPrograms('Xvfb'), ...own], 'This trial', say);
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
