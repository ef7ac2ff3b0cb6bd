// Checks that the catalogs in src/renderer/locales hold exactly the messages of the source, and each in every language.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { ROOT } from '../setup/paths.mjs';
import { faultsOf } from './translations.mjs';

const FOLDER = path.join(ROOT, 'src/renderer/locales');
const SOURCE = 'en.po';
const TRANSLATED = ['es'];

fs.mkdirSync(FOLDER, { recursive: true });
const catalogs = () =>
  new Map(
    fs
      .readdirSync(FOLDER)
      .filter((name) => name.endsWith('.po'))
      .map((name) => [name, fs.readFileSync(path.join(FOLDER, name), 'utf8')]),
  );

const before = catalogs();
const { status, stdout, stderr } = spawnSync(
  'lingui',
  ['extract', '--clean', '--locale', ['en', ...TRANSLATED].join(',')],
  { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
);
if (status !== 0) process.stdout.write(stdout + stderr);
const after = catalogs();
const stale = [...after.keys()].filter((name) => before.get(name) !== after.get(name));
// A check reports and leaves the files as they were.
for (const name of after.keys()) {
  if (before.has(name)) fs.writeFileSync(path.join(FOLDER, name), before.get(name));
  else fs.rmSync(path.join(FOLDER, name));
}
for (const name of stale) process.stdout.write(`${name} is out of date: run "npm run messages"\n`);

let faults = 0;
for (const locale of TRANSLATED)
  for (const fault of await faultsOf(after.get(SOURCE) ?? '', after.get(`${locale}.po`) ?? '', locale)) {
    process.stdout.write(`${locale}: ${fault}\n`);
    faults += 1;
  }
process.exitCode = status !== 0 || stale.length > 0 || faults > 0 ? 1 : 0;
