import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { ask, hasProgram, outerPath, run, SetupError } from './commands.mjs';
import {
  copyIfDifferent,
  fingerprint,
  installedVersion,
  NODE_MODULES,
  ROOT,
  SHARED_CACHE,
} from './paths.mjs';
import { ensureSystemPackages, missingPrograms } from './system.mjs';

const OUT = path.join(ROOT, 'out/native');
const DATABASE = path.join(NODE_MODULES, 'better-sqlite3');
const COMPAT_HEADER = path.join(ROOT, 'scripts/fallback-runtime/napi9-compat.hpp');

/**
 * Puts the native addons where the app loads them, below out/native. The published build of better-sqlite3
 * wants Node-API 10; a runtime older than that gets a build of its own.
 */
export async function ensureNativeAddons(runtime, say) {
  copyIfDifferent(publishedDatabaseAddon(), path.join(OUT, 'better_sqlite3.node'));
  copyIfDifferent(publishedArgonAddon(), path.join(OUT, 'argon2.node'));
  if (runtime && !runtime.official)
    copyIfDifferent(napi9DatabaseAddon(say), path.join(OUT, 'better_sqlite3.napi9.node'));
}

function publishedDatabaseAddon() {
  const require = createRequire(import.meta.url);
  const addon = require(path.join(DATABASE, 'lib/binding.js')).getPrebuildPath();
  if (!addon) throw new SetupError('better-sqlite3 has no build for this platform.');
  return addon;
}

function publishedArgonAddon() {
  const scope = path.join(NODE_MODULES, '@node-rs');
  for (const folder of fs.readdirSync(scope)) {
    if (!folder.startsWith(`argon2-${process.platform}-${process.arch}`)) continue;
    const addon = fs.readdirSync(path.join(scope, folder)).find((name) => name.endsWith('.node'));
    if (addon) return path.join(scope, folder, addon);
  }
  throw new SetupError('@node-rs/argon2 has no build for this platform.');
}

/** better-sqlite3 for Node-API 9, compiled on first use. */
function napi9DatabaseAddon(say) {
  const version = installedVersion('better-sqlite3');
  const key = fingerprint(fs.readFileSync(COMPAT_HEADER), installedVersion('node-addon-api'), process.arch);
  const addon = path.join(SHARED_CACHE, `better_sqlite3-${version}-napi9-${key}.node`);
  if (fs.existsSync(addon)) return addon;
  ensureSystemPackages(
    missingPrograms('g++', 'make', 'python3'),
    'Compiling the database for this Electron',
    say,
  );
  say('Compiling the database for this Electron (about three minutes, once) …');
  const work = path.join(SHARED_CACHE, `better_sqlite3.${process.pid}`);
  try {
    copyIfDifferent(compileIn(work), addon);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
  return addon;
}

function compileIn(work) {
  const wanted = (file) => path.relative(DATABASE, file).split(path.sep)[0] !== 'prebuilds';
  fs.cpSync(DATABASE, work, { recursive: true, filter: wanted });
  const header = path.join(work, 'compat.hpp');
  fs.copyFileSync(COMPAT_HEADER, header);
  const env = {
    ...process.env,
    CXXFLAGS: `-UNAPI_VERSION -DNAPI_VERSION=9 -include ${header}`,
    // binding.gyp asks for node-addon-api, which lies beside the original and not beside this copy.
    NODE_PATH: NODE_MODULES,
  };
  const headers = nodeHeaders();
  const where = headers ? [`--nodedir=${headers}`] : [];
  const gyp = path.join(NODE_MODULES, 'node-gyp/bin/node-gyp.js');
  const options = ['--release', '--force_build=1', '--silent', ...where, '-j', '2'];
  run(process.execPath, [gyp, 'rebuild', ...options], { cwd: work, env, stdio: ['ignore', 'ignore', 2] });
  return path.join(work, 'build/Release/better_sqlite3.node');
}

/**
 * The installation prefix of a Node that brought its headers along; any version will do, because Node-API is
 * the same in all. Null leaves it to node-gyp to download them.
 */
function nodeHeaders() {
  const env = { ...process.env, PATH: outerPath() };
  const program = hasProgram('node') ? ask('node', ['-p', 'process.execPath'], { env }) : null;
  const prefixes = program ? [path.resolve(program, '../..'), '/usr', '/usr/local'] : ['/usr', '/usr/local'];
  return prefixes.find((prefix) => fs.existsSync(path.join(prefix, 'include/node/node_api.h'))) ?? null;
}
