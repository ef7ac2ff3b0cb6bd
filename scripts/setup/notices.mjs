import fs from 'node:fs';
import path from 'node:path';

import { SetupError } from './commands.mjs';
import { NODE_MODULES, readJson, ROOT } from './paths.mjs';

/** Packages that are shipped as they are, beside the bundles. */
const BESIDE_THE_BUNDLES = ['better-sqlite3', '@node-rs/argon2'];

/** Licences and notices as packages name their files, the licence first. */
const LICENCE_FILE = /^(un)?licen[cs]e|^copying/i;
const NOTICE_FILE = /^notice/i;

const RULE = '='.repeat(78);

/**
 * The text that the licences of the shipped packages ask to hand on.
 * @throws SetupError naming each package that comes without the text of its licence
 */
export function noticesOf(folders) {
  const known = folders.map(noticeOf);
  const silent = known.filter(({ text }) => text === '');
  if (silent.length > 0)
    throw new SetupError(
      `These packages are shipped and have no licence text: ${silent.map(({ title }) => title).join(', ')}.`,
    );
  return known.toSorted((a, b) => (a.title < b.title ? -1 : 1));
}

/** A package's name, licence and the words of its licence. */
function noticeOf(folder) {
  const { name, version, license } = readJson(path.join(folder, 'package.json'));
  const files = fs.readdirSync(folder).toSorted();
  const wanted = [LICENCE_FILE, NOTICE_FILE].flatMap((pattern) => files.filter((file) => pattern.test(file)));
  const text = wanted
    .map((file) => path.join(folder, file))
    .filter((file) => fs.statSync(file).isFile())
    .map((file) => fs.readFileSync(file, 'utf8').trim())
    .join('\n\n');
  return { title: `${name} ${version} (${license})`, text };
}

/** What the questionnaires say about themselves. */
function instrumentNotices() {
  const folder = path.join(ROOT, 'resources/instruments');
  return fs
    .readdirSync(folder)
    .filter((name) => name !== 'index.json')
    .map((name) => {
      const { meta, questionnaire } = readJson(path.join(folder, name));
      const words = [questionnaire.copyright, meta.licence].filter(Boolean);
      return { title: `${questionnaire.title} (questionnaire)`, text: words.join('\n\n') };
    });
}

/** Writes the notices of everything that is shipped. */
export function writeNotices(target, bundledFolders) {
  const beside = BESIDE_THE_BUNDLES.map((name) => fs.realpathSync(path.join(NODE_MODULES, name)));
  const packages = noticesOf([...new Set([...bundledFolders, ...beside])]);
  const engine = {
    title: 'Electron and Chromium',
    text:
      `${fs.readFileSync(path.join(NODE_MODULES, 'electron/LICENSE'), 'utf8').trim()}\n\n` +
      'The notices of Chromium and of all it contains are in the file LICENSES.chromium.html beside the program.',
  };
  const sections = [engine, ...packages, ...instrumentNotices()];
  const head =
    'Almoner is made of the work of many people. These are their names and the terms under which they gave it.';
  const body = sections.map(
    ({ title, text }) => `${RULE}\n${title}\n${RULE}\n\n${text.replaceAll('\r', '')}`,
  );
  fs.writeFileSync(target, `${[head, ...body].join('\n\n')}\n`);
}
