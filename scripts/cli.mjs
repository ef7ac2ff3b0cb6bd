// npm run -s cli -- COMMAND …: the command line of the app. stdout carries its answers and nothing else.
import { spawn } from 'node:child_process';
import path from 'node:path';

import { ensureBuild } from './setup/build.mjs';
import { enter } from './setup/entry.mjs';
import { ensureNativeAddons } from './setup/native.mjs';
import { ROOT } from './setup/paths.mjs';
import { exitCodeOf } from './setup/project-node.mjs';

await enter(process.stderr, async (say) => {
  await ensureNativeAddons(null, say);
  await ensureBuild(say);
  const program = path.join(ROOT, 'out/main/cli.js');
  return exitCodeOf(spawn(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' }));
});
