import fs from 'node:fs';
import path from 'node:path';

import { bundledPackages } from './bundled-packages.mjs';
import { writeNotices } from './notices.mjs';
import { fingerprint, ROOT } from './paths.mjs';

/** Where the app is built for the checkout itself, and where for the package that users get. */
const OUT = path.join(ROOT, 'out');
export const OUT_FOR_USERS = path.join(OUT, 'for-users');

/** One build of Vite for each kind of program, and the folder it fills. */
const BUILDS = [
  { config: 'vite.main.config.ts', folder: 'main' },
  { config: 'vite.preload.config.ts', folder: 'preload', mode: 'index' },
  { config: 'vite.preload.config.ts', folder: 'preload', mode: 'print' },
  // The mode that adds the gallery of components; src/renderer/app/gallery-door.tsx asks for it.
  {
    config: 'vite.renderer.config.ts',
    folder: 'renderer',
    mode: 'for-developers',
    modeForUsers: 'production',
  },
];
const CONFIGS = [...new Set(BUILDS.map(({ config }) => config))];

/** Everything that has an influence on the result, relative to the checkout. */
const INPUTS = [
  'src',
  'resources',
  'package.json',
  'package-lock.json',
  'lingui.config.ts',
  'scripts/setup/notices.mjs',
  ...CONFIGS,
];

/** What must exist after a build. */
const RESULTS = [
  'main/index.js',
  'main/vault-process.js',
  'main/cli.js',
  'preload/index.cjs',
  'preload/print.cjs',
  'renderer/index.html',
  'renderer/print.html',
  'resources/third-party-notices.txt',
];

/**
 * Builds the app unless what is there was built from the same files.
 * @param isForUsers builds what the package holds, without anything that serves developers alone, in a folder of its own
 */
export async function ensureBuild(say, { isForUsers = false } = {}) {
  const out = isForUsers ? OUT_FOR_USERS : OUT;
  const source = fingerprintOfInputs();
  if (isBuiltFrom(out, source)) return;
  say(isForUsers ? 'Building for the package …' : 'Building …');
  fs.rmSync(stampOf(out), { force: true });
  const { build } = await import('vite');
  const bundled = bundledPackages();
  for (const { config, folder, mode = 'production', modeForUsers = mode } of BUILDS)
    await build({
      configFile: path.join(ROOT, config),
      mode: isForUsers ? modeForUsers : mode,
      logLevel: 'warn',
      plugins: [bundled.plugin],
      build: { outDir: path.join(out, folder) },
    });
  const resources = path.join(out, 'resources');
  fs.rmSync(resources, { recursive: true, force: true });
  fs.cpSync(path.join(ROOT, 'resources'), resources, { recursive: true });
  writeNotices(path.join(resources, 'third-party-notices.txt'), bundled.folders());
  fs.writeFileSync(stampOf(out), source);
}

const stampOf = (out) => path.join(out, 'built-from');

const isBuiltFrom = (out, source) =>
  fs.existsSync(stampOf(out)) &&
  fs.readFileSync(stampOf(out), 'utf8') === source &&
  RESULTS.every((name) => fs.existsSync(path.join(out, name)));

/** By content, not by date: switching branches back and forth changes dates alone. */
function fingerprintOfInputs() {
  const files = INPUTS.flatMap((name) => filesBelow(name, ROOT)).toSorted((a, b) => (a < b ? -1 : 1));
  return fingerprint(...files.flatMap((name) => [name, fs.readFileSync(path.join(ROOT, name))]));
}

/** Every file below a folder, or the file itself, relative to the root. */
export function filesBelow(name, root) {
  const place = path.join(root, name);
  if (!fs.existsSync(place)) return [];
  if (fs.statSync(place).isFile()) return [name];
  return fs.readdirSync(place).flatMap((child) => filesBelow(path.join(name, child), root));
}
