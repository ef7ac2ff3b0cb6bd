// npm run e2e [-- …]: the end-to-end tests alone; further arguments go to Playwright.
import { spawn } from 'node:child_process';

import { quietBus, startVirtualDisplay } from './display.mjs';
import { ensureApp } from './setup/app.mjs';
import { enter } from './setup/entry.mjs';
import { ROOT } from './setup/paths.mjs';
import { exitCodeOf } from './setup/project-node.mjs';
import { ensureSystemPackages, missingForWindow, missingPrograms } from './setup/system.mjs';

await enter(process.stdout, async (say) => {
  ensureSystemPackages([...missingForWindow(), ...missingPrograms('Xvfb')], 'The test run', say);
  await ensureApp(say);
  const screen = process.platform === 'linux' ? await startVirtualDisplay() : null;
  const env = { ...process.env, ...quietBus(process.env), ...(screen ? { DISPLAY: screen.display } : {}) };
  const tests = spawn('playwright', ['test', ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  const exitCode = await exitCodeOf(tests);
  screen?.stop();
  return exitCode;
});
