// npm run bench -- [window] [--people N] [--rounds N]: measures the application on a large hospital. Not a test.
import { spawn } from 'node:child_process';
import path from 'node:path';

import { quietBus, startVirtualDisplay } from './display.mjs';
import { ensureApp } from './setup/app.mjs';
import { enter } from './setup/entry.mjs';
import { ROOT, SHARED_CACHE } from './setup/paths.mjs';
import { exitCodeOf } from './setup/project-node.mjs';
import { ensureSystemPackages, missingForWindow, missingPrograms } from './setup/system.mjs';

const CACHE = path.join(SHARED_CACHE, 'bench');

/** Runs a program of test/bench to its end. */
const run = (program, args, env = process.env) =>
  exitCodeOf(
    spawn(process.execPath, [path.join(ROOT, 'test/bench', program), '--cache', CACHE, ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env,
    }),
  );

await enter(process.stdout, async (say) => {
  const args = process.argv.slice(2);
  if (args[0] !== 'window') return await run('engine.ts', args);
  ensureSystemPackages([...missingForWindow(), ...missingPrograms('Xvfb')], 'This measurement', say);
  await ensureApp(say);
  const screen = await startVirtualDisplay();
  const env = { ...process.env, ...quietBus(process.env), DISPLAY: screen.display };
  const exitCode = await run('window.ts', args.slice(1), env);
  screen.stop();
  return exitCode;
});
