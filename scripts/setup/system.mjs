import { spawnSync } from 'node:child_process';

import { ask, hasProgram, run, SetupError } from './commands.mjs';

/** What Electron's binary links against, by the Debian package that holds it. */
const WINDOW_LIBRARIES = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnss3.so': 'libnss3',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libcups.so.2': 'libcups2',
  'libdrm.so.2': 'libdrm2',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXrandr.so.2': 'libxrandr2',
};

/** Programs by the Debian package that holds them. */
const PROGRAMS = {
  Xvfb: 'xvfb',
  unzip: 'unzip',
  zip: 'zip',
  'g++': 'g++',
  make: 'make',
  python3: 'python3',
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
  dpkg: 'dpkg',
  fakeroot: 'fakeroot',
};

/** Debian packages without which a window cannot open here. */
export function missingForWindow() {
  if (process.platform !== 'linux') return [];
  const cached = ask('/sbin/ldconfig', ['-p']) ?? ask('ldconfig', ['-p']);
  if (cached === null) return [];
  return Object.entries(WINDOW_LIBRARIES)
    .filter(([library]) => !cached.includes(`\t${library} `))
    .map(([, name]) => name);
}

/** Debian packages of those of the named programs that are not installed. */
export function missingPrograms(...names) {
  if (process.platform !== 'linux') return [];
  return names.filter((name) => !hasProgram(name)).map((name) => PROGRAMS[name]);
}

/**
 * Installs Debian packages: at once as root, otherwise by telling the user the command.
 * @param purpose completes the sentence "… needs the Debian packages"
 * @throws SetupError when they are missing afterwards
 */
export function ensureSystemPackages(packages, purpose, say) {
  if (packages.length === 0) return;
  if (!hasProgram('apt-get'))
    throw new SetupError(
      `${purpose} needs what Debian packages as ${packages.join(', ')}: install them first.`,
    );
  if (process.getuid() !== 0) {
    const command = `sudo apt-get install -y --no-install-recommends ${packages.map(nameHere).join(' ')}`;
    throw new SetupError(
      `${purpose} needs system packages that are missing. Install them, then try again:\n  ${command}`,
    );
  }
  say(`Installing the Debian packages ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A failing update is no reason to stop: the lists may be good enough.
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages.map(nameHere)];
  run('apt-get', install, { env });
}

/** Since Debian 13 and Ubuntu 24.04, libraries rebuilt for 64-bit time carry a suffix. */
const nameHere = (name) => (name.startsWith('lib') && isKnownToApt(`${name}t64`) ? `${name}t64` : name);

const isKnownToApt = (name) => Boolean(ask('apt-cache', ['show', '--no-all-versions', name]));
