import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { ensureBuild, filesBelow, OUT_FOR_USERS } from './build.mjs';
import { run, SetupError } from './commands.mjs';
import { ensureNativeAddons } from './native.mjs';
import { fingerprint, installedVersion, ROOT, SHARED_CACHE } from './paths.mjs';
import { exitCodeOf } from './project-node.mjs';
import { ensureRuntime } from './runtime.mjs';
import { ensureSystemPackages, missingPrograms } from './system.mjs';

const FORGE = path.join(ROOT, 'out/forge');
const STAMP = path.join(FORGE, 'packaged-from');

/** The folder with the packaged application. */
const PACKAGE = path.join(FORGE, `Almoner-${process.platform}-${process.arch}`);

/** Packages the application into out/forge unless what is there was made from the same build. */
export async function ensurePackage(say) {
  const { runtime, env } = await prepare(say);
  const source = fingerprintOf(runtime);
  const isCurrent =
    fs.existsSync(PACKAGE) && fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === source;
  if (isCurrent) return PACKAGE;
  say('Packaging …');
  fs.rmSync(STAMP, { force: true });
  if ((await forge('package', [], env)) !== 0) throw new SetupError('Packaging failed.');
  fs.writeFileSync(STAMP, source);
  return PACKAGE;
}

/** Makes what is handed out, installers and archives, into out/forge/make. Gives forge's exit code. */
export async function makeInstallers(args, say) {
  const { env } = await prepare(say);
  if (process.platform === 'linux')
    ensureSystemPackages(missingPrograms('dpkg', 'fakeroot', 'zip'), 'Making the installer', say);
  fs.rmSync(STAMP, { force: true });
  return await forge('make', args, env);
}

/** Everything that goes into a package, and the environment for forge. */
async function prepare(say) {
  const runtime = await ensureRuntime(say);
  await ensureNativeAddons(runtime, say);
  await ensureBuild(say, { isForUsers: true });
  if (runtime.official) return { runtime, env: process.env };
  say('This package holds the substitute Electron: for trying out, not for handing out.');
  return { runtime, env: { ...process.env, ALMONER_ELECTRON_ZIP_DIR: fallbackZipFolder(runtime, say) } };
}

function fingerprintOf(runtime) {
  const files = [path.relative(ROOT, OUT_FOR_USERS), 'out/native', 'forge.config.ts', 'package.json'];
  const all = files.flatMap((name) => filesBelow(name, ROOT)).toSorted((a, b) => (a < b ? -1 : 1));
  return fingerprint(
    runtime.executable,
    runtime.version,
    ...all.flatMap((name) => [name, fs.readFileSync(path.join(ROOT, name))]),
  );
}

/**
 * A zip of the fallback runtime for the packager, which insists on the locked version in the file's name.
 * What comes out serves to test the packaging, not to be handed out.
 */
function fallbackZipFolder({ executable, version }, say) {
  ensureSystemPackages(missingPrograms('zip'), 'Packaging', say);
  const folder = path.join(SHARED_CACHE, `packager-${version}`);
  const locked = installedVersion('electron');
  const zip = path.join(folder, `electron-v${locked}-${process.platform}-${process.arch}.zip`);
  if (fs.existsSync(zip)) return folder;
  fs.mkdirSync(folder, { recursive: true });
  // Under another name until it is whole.
  const unfinished = path.join(folder, `${process.pid}.zip`);
  run('zip', ['-q', '-0', '-r', unfinished, '.'], { cwd: path.dirname(executable) });
  fs.renameSync(unfinished, zip);
  return folder;
}

const forge = (command, args, env) =>
  exitCodeOf(
    spawn('electron-forge', [command, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
      shell: process.platform === 'win32',
    }),
  );
