// npm start: from a fresh checkout to the open window.
import { spawn } from 'node:child_process';

import { isWithoutDisplay, quietBus, startVirtualDisplay } from './display.mjs';
import { ensureApp } from './setup/app.mjs';
import { enter } from './setup/entry.mjs';
import { ROOT } from './setup/paths.mjs';
import { exitCodeOf } from './setup/project-node.mjs';
import { ensureSystemPackages, missingForWindow, missingPrograms } from './setup/system.mjs';

/** Chromium refuses to sandbox itself as root, the usual user inside a container. */
const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

await enter(process.stdout, async (say) => {
  const isVirtual = isWithoutDisplay();
  const missing = [...missingForWindow(), ...(isVirtual ? missingPrograms('Xvfb') : [])];
  ensureSystemPackages(missing, 'The window', say);
  const { executable } = await ensureApp(say);

  const screen = isVirtual ? await startVirtualDisplay() : null;
  if (screen) say(`There is no display: the window opens on the virtual display ${screen.display}.`);
  const flags = [...rootFlags, ...(screen ? ['--disable-gpu'] : [])];
  const app = spawn(executable, [...flags, ROOT, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ...quietBus(process.env), ...(screen ? { DISPLAY: screen.display } : {}) },
  });
  const exitCode = await exitCodeOf(app);
  screen?.stop();
  return exitCode;
});
