// npm run bench -- [--people N] [--rounds N] [--import N]: measures the application on a large hospital. No test.
import { spawn } from 'node:child_process';
import path from 'node:path';

import { enter } from './setup/entry.mjs';
import { ROOT, SHARED_CACHE } from './setup/paths.mjs';
import { exitCodeOf } from './setup/project-node.mjs';

await enter(process.stdout, () => {
  const bench = spawn(
    process.execPath,
    [
      path.join(ROOT, 'test/bench/engine.ts'),
      '--cache',
      path.join(SHARED_CACHE, 'bench'),
      ...process.argv.slice(2),
    ],
    { cwd: ROOT, stdio: 'inherit' },
  );
  return exitCodeOf(bench);
});
