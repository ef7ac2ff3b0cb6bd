import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// import.meta.dirname needs Node 20.11; the set-up must already start on Node 18.
const here = path.dirname(fileURLToPath(import.meta.url));

/** The checkout. */
export const ROOT = path.resolve(here, '../..');

export const NODE_MODULES = path.join(ROOT, 'node_modules');

/** Outside the checkout, so that a second checkout needs neither the download nor the compiler again. */
export const SHARED_CACHE = path.join(
  process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
  'almoner',
);

export const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** The installed version of a package, named by its folder below node_modules. */
export const installedVersion = (folder) => readJson(path.join(NODE_MODULES, folder, 'package.json')).version;

/** A short fingerprint of texts or bytes, for names of cached files. */
export function fingerprint(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Copies a file only when its bytes differ, so that an unchanged file keeps its date. */
export function copyIfDifferent(from, to) {
  const bytes = fs.readFileSync(from);
  if (fs.existsSync(to) && fs.readFileSync(to).equals(bytes)) return;
  fs.mkdirSync(path.dirname(to), { recursive: true });
  // A new file in place of the old one: a running program may still have the old one mapped.
  const beside = `${to}.${process.pid}`;
  fs.writeFileSync(beside, bytes);
  fs.renameSync(beside, to);
}
