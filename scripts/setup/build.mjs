import fs from 'node:fs';
import path from 'node:path';

import { fingerprint, ROOT } from './paths.mjs';

const OUT = path.join(ROOT, 'out');
const STAMP = path.join(OUT, 'built-from');

/** One build of Vite for each kind of program. */
const BUILDS = [
  { config: 'vite.main.config.ts' },
  { config: 'vite.preload.config.ts', mode: 'index' },
  { config: 'vite.preload.config.ts', mode: 'print' },
  { config: 'vite.renderer.config.ts' },
];
const CONFIGS = [...new Set(BUILDS.map(({ config }) => config))];

/** Everything that has an influence on the result, relative to the checkout. */
const INPUTS = ['src', 'resources', 'package.json', 'package-lock.json', 'lingui.config.ts', ...CONFIGS];

/** What must exist after a build. */
const RESULTS = [
  'main/index.js',
  'main/vault-process.js',
  'main/cli.js',
  'preload/index.cjs',
  'preload/print.cjs',
  'renderer/index.html',
  'renderer/print.html',
];

/** Builds the app into out/ unless what is there was built from the same files. */
export async function ensureBuild(say) {
  const source = fingerprintOfInputs();
  if (isBuiltFrom(source)) return;
  say('Building …');
  fs.rmSync(STAMP, { force: true });
  const { build } = await import('vite');
  for (const { config, mode = 'production' } of BUILDS)
    await build({ configFile: path.join(ROOT, config), mode, logLevel: 'warn' });
  fs.rmSync(path.join(OUT, 'resources'), { recursive: true, force: true });
  fs.cpSync(path.join(ROOT, 'resources'), path.join(OUT, 'resources'), { recursive: true });
  fs.writeFileSync(STAMP, source);
}

const isBuiltFrom = (source) =>
  fs.existsSync(STAMP) &&
  fs.readFileSync(STAMP, 'utf8') === source &&
  RESULTS.every((name) => fs.existsSync(path.join(OUT, name)));

/** By content, not by date: switching branches back and forth changes dates alone. */
function fingerprintOfInputs() {
  const files = INPUTS.flatMap(filesBelow).toSorted((a, b) => (a < b ? -1 : 1));
  return fingerprint(...files.flatMap((name) => [name, fs.readFileSync(path.join(ROOT, name))]));
}

function filesBelow(name) {
  const place = path.join(ROOT, name);
  if (!fs.existsSync(place)) return [];
  if (fs.statSync(place).isFile()) return [name];
  return fs.readdirSync(place).flatMap((child) => filesBelow(path.join(name, child)));
}
