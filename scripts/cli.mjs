// npm run -s cli -- COMMAND …: the command line of the app. stdout carries its answers and nothing else.
import { spawn } from 'node:child_process';
import path from 'node:path';

import { isWithoutDisplay } from './display.mjs';
import { ensureApp } from './setup/app.mjs';
import { ensureBuild } from './setup/build.mjs';
import { enter } from './setup/entry.mjs';
import { ensureNativeAddons } from './setup/native.mjs';
import { ROOT } from './setup/paths.mjs';
import { exitCodeOf } from './setup/project-node.mjs';
import { ensureSystemPackages, missingForWindow, missingPrograms } from './setup/system.mjs';

const args = process.argv.slice(2);
/** A PDF is made by the window's own page engine; everything else needs neither it nor a display. */
const makesPdf = args[0] === 'packet' || (args[0] === 'report' && args.includes('pdf'));

await enter(process.stderr, async (say) => {
  if (makesPdf) {
    const missing = [...missingForWindow(), ...(isWithoutDisplay() ? missingPrograms('Xvfb') : [])];
    ensureSystemPackages(missing, 'A PDF', say);
    await ensureApp(say);
  } else {
    await ensureNativeAddons(null, say);
    await ensureBuild(say);
  }
  const program = path.join(ROOT, 'out/main/cli.js');
  return exitCodeOf(spawn(process.execPath, [program, ...args], { stdio: 'inherit' }));
});
