import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { installedVersion, NODE_MODULES, SHARED_CACHE } from './paths.mjs';

const PACKAGE = path.join(NODE_MODULES, 'electron');

/** A machine without a way to the download should not find that out anew on every start. */
const REMEMBER_FAILURE_MS = 24 * 60 * 60 * 1000;
const PROBE_MS = 8_000;
const DOWNLOAD_MS = 10 * 60 * 1000;

/** Any of these leads the download elsewhere, so that probing its usual address would prove nothing. */
const DETOURS = [
  'ELECTRON_MIRROR',
  'npm_config_electron_mirror',
  'ELECTRON_GET_USE_PROXY',
  'HTTPS_PROXY',
  'https_proxy',
];

/** Electron's own release in the locked version, downloaded if possible; null when it is out of reach. */
export async function officialRuntime(say) {
  const version = installedVersion('electron');
  if (!isUnpacked(version) && !(await download(version, say))) return null;
  const executable = fs.readFileSync(path.join(PACKAGE, 'path.txt'), 'utf8');
  return { executable: path.join(PACKAGE, 'dist', executable), version, official: true };
}

function isUnpacked(version) {
  const versionFile = path.join(PACKAGE, 'dist/version');
  if (!fs.existsSync(versionFile) || !fs.existsSync(path.join(PACKAGE, 'path.txt'))) return false;
  return fs.readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') === version;
}

async function download(version, say) {
  const failureFile = path.join(SHARED_CACHE, `electron-${version}-unreachable`);
  if (isRecent(failureFile)) return false;
  if (await isReachable(version)) {
    say(`Downloading Electron ${version} (about 110 MB, once) …`);
    spawnSync(process.execPath, [path.join(PACKAGE, 'install.js')], {
      stdio: ['ignore', 2, 2],
      timeout: DOWNLOAD_MS,
    });
    if (isUnpacked(version)) return true;
  }
  fs.mkdirSync(SHARED_CACHE, { recursive: true });
  fs.writeFileSync(failureFile, '');
  return false;
}

const isRecent = (file) =>
  fs.existsSync(file) && Date.now() - fs.statSync(file).mtimeMs < REMEMBER_FAILURE_MS;

/** Asks before downloading: the downloader itself waits for minutes when packets are dropped silently. */
async function isReachable(version) {
  if (DETOURS.some((name) => process.env[name])) return true;
  const url = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  try {
    const { ok } = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) });
    return ok;
  } catch {
    return false;
  }
}
