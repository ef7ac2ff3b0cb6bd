import fs from 'node:fs';
import path from 'node:path';

import { ask, outerPath, run } from './commands.mjs';
import { NODE_MODULES, readJson, ROOT } from './paths.mjs';

/** The oldest Node under which npm installs every optional package: it skips those that refuse it without a word. */
const OLDEST_NODE = [22, 19];

/** Installs the npm packages unless node_modules already holds what package-lock.json asks for. */
export function ensurePackages(say) {
  if (packagesMatchLock()) return;
  say('Installing the npm packages (about a minute, only after a change of package-lock.json) …');
  const env = { ...process.env, PATH: outerPath(), NODE_ENV: '' };
  const install = ['ci', '--strict-allow-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (isNewEnough(ask('node', ['--version'], { env }))) run('npm', install, { cwd: ROOT, env });
  else
    run('npx', ['--yes', `--package=node@${wantedNode()}`, '--', 'bash', '-c', `npm ${install.join(' ')}`], {
      cwd: ROOT,
      env,
    });
}

/** Whether each package of the lock that this machine needs is installed in the locked version. */
function packagesMatchLock() {
  const installedFile = path.join(NODE_MODULES, '.package-lock.json');
  if (!fs.existsSync(installedFile)) return false;
  const { packages: installed } = readJson(installedFile);
  const { packages: locked } = readJson(path.join(ROOT, 'package-lock.json'));
  return Object.entries(locked).every(
    ([folder, entry]) =>
      folder === '' || !isNeededHere(entry) || installed[folder]?.version === entry.version,
  );
}

/** Optional packages are needed when they name this platform; which C library they want is npm's business. */
function isNeededHere({ optional, os, cpu, libc }) {
  if (!optional) return true;
  if (libc || (!os && !cpu)) return false;
  return (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true);
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = (version ?? '').replace(/^v/, '').split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

const wantedNode = () => readJson(path.join(ROOT, 'package.json')).devDependencies.node;
