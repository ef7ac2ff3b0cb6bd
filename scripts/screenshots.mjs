// npm run screenshots: pictures of every screen, made anew in docs/screens from an invented hospital.
import { spawn } from 'node:child_process';
import path from 'node:path';

import { isWithoutDisplay, quietBus, startVirtualDisplay } from './display.mjs';
import { ensureApp } from './setup/app.mjs';
import { enter } from './setup/entry.mjs';
import { ROOT } from './setup/paths.mjs';
import { exitCodeOf } from './setup/project-node.mjs';
import { ensureSystemPackages, missingForWindow, missingPrograms } from './setup/system.mjs';

await enter(process.stdout, async (say) => {
  ensureSystemPackages([...missingForWindow(), ...missingPrograms('Xvfb')], 'Taking pictures', say);
  await ensureApp(say);
  const screen = isWithoutDisplay() ? await startVirtualDisplay() : null;
  const env = { ...process.env, ...quietBus(process.env), ...(screen ? { DISPLAY: screen.display } : {}) };
  const taking = spawn(process.execPath, [path.join(ROOT, 'test/screens/take.ts')], {
    cwd: ROOT,
    stdio: 'inherit',
    env,
  });
  const exitCode = await exitCodeOf(taking);
  screen?.stop();
  return exitCode;
});
