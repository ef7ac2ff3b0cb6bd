// npm test: all checks, unit and integration tests, end-to-end tests; ends with "N passed, M failed".
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { CHECKS, runChecks } from './checks/run-checks.mjs';
import { tallyPlaywright, tallyVitest } from './checks/test-reports.mjs';
import { quietBus, startVirtualDisplay } from './display.mjs';
import { ensureApp } from './setup/app.mjs';
import { enter } from './setup/entry.mjs';
import { ROOT } from './setup/paths.mjs';
import { ensureSystemPackages, missingForWindow, missingPrograms } from './setup/system.mjs';

const REPORTS = path.join(ROOT, '.cache/reports');

const run = (program, args, env) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
      shell: process.platform === 'win32',
    });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });

async function checks(say) {
  say('\nChecks');
  const outcomes = await runChecks(Object.keys(CHECKS), say);
  const passed = outcomes.filter((outcome) => outcome.passed).length;
  return { passed, failed: outcomes.length - passed };
}

async function unitTests(say, env) {
  say('\nUnit and integration tests');
  const report = path.join(REPORTS, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return tallyVitest(report, await run('vitest', ['run', ...reporters], env));
}

async function endToEndTests(say, env) {
  say('\nEnd-to-end tests');
  const screen = process.platform === 'linux' ? await startVirtualDisplay() : null;
  const report = path.join(REPORTS, 'e2e.json');
  const exitCode = await run('playwright', ['test', '--reporter=list,json'], {
    ...env,
    ...quietBus(env),
    ...(screen ? { DISPLAY: screen.display } : {}),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  screen?.stop();
  return tallyPlaywright(report, exitCode);
}

/** A stage that breaks down counts as one failure and does not keep the next from running. */
async function guarded(stage) {
  try {
    return await stage();
  } catch (fault) {
    process.stderr.write(`${fault.stack ?? fault}\n`);
    return { passed: 0, failed: 1 };
  }
}

let isCounted = false;

await enter(process.stdout, async (say) => {
  fs.rmSync(REPORTS, { recursive: true, force: true });
  fs.mkdirSync(REPORTS, { recursive: true });
  const programs = missingPrograms('Xvfb', 'pdftotext', 'qpdf');
  ensureSystemPackages([...missingForWindow(), ...programs], 'The test run', say);
  const { env } = process;
  const setUp = await guarded(async () => {
    await ensureApp(say);
    return { passed: 0, failed: 0 };
  });
  const results = [setUp, await guarded(() => checks(say)), await guarded(() => unitTests(say, env))];
  if (setUp.failed === 0) results.push(await guarded(() => endToEndTests(say, env)));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  say(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  isCounted = true;
  return sum('failed') > 0 ? 1 : 0;
});

if (!isCounted) process.stdout.write('\n0 passed, 1 failed\n');
