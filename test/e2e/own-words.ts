import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { formatter } from '@lingui/format-po';
import type { Page } from '@playwright/test';

import * as inventedWords from '../../src/main/sample-hospital/words.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every text inside a JSON file. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder)).map((name) => readFileSync(path.join(ROOT, folder, name), 'utf8'));

/** Wording of the published questionnaires, which no language of the window changes. */
const publishedTexts = (): readonly string[] =>
  filesIn('resources/instruments').flatMap((json) => textsIn(JSON.parse(json)));

/** The names and sentences that the invented records are made from, as their source writes them. */
const inventedTexts = (): readonly string[] =>
  filesIn('src/main/sample-hospital').flatMap((source) =>
    [...source.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].flatMap(([, quoted, template]) =>
      (quoted ?? template ?? '').split(/\$\{[^}]*\}/).filter((text) => /^[A-Z].|[a-z] /.test(text)),
    ),
  );

/** The program, and who and where the tests pretend to be. */
const NAMES = ['Almoner', 'Amara Okafor', 'St. Brigid Medical Center', 'America/Chicago', 'LCSW', 'MRN'];

/** What the engine and the controls write themselves, in a language of their own: no catalogue holds it. */
const NOT_IN_CATALOGUES: readonly RegExp[] = [
  // Initials, and the languages that can be chosen, by their own names.
  /^AO$/g,
  /^(?:English|Español)$/g,
  // Keys, with what is pressed beside them.
  /\b(?:Ctrl|Alt|Shift|Enter|Esc|Tab)\b(?: (?:[A-Z?\d]|Enter)\b)?/g,
  // Dates and times, and the parts of a date field.
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g,
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?)\b/g,
  /\b(?:Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/g,
  /\b[AP]M\b/g,
  /^(?:mm|dd|yyyy)$/g,
  /^(?:month|day|year|hour|minute|AM\/PM), $/g,
  /^(?:Show suggestions|Number field)$/g,
];

/** Names of languages as the engine writes them. */
const languageNames = (): readonly string[] => {
  const names = new Intl.DisplayNames(['en-US'], { type: 'language' });
  return inventedWords.LANGUAGES.map(([tag]) => names.of(tag) ?? tag);
};

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** Texts that are not ours to translate, as whole words, the longest first so that none is cut in half. */
const NOT_OURS = new RegExp(
  [
    ...publishedTexts(),
    ...inventedTexts(),
    // In these lists a small word is a text as well; elsewhere in that source it is a code.
    ...textsIn(inventedWords).filter((text) => text.length > 2),
    ...languageNames(),
    ...NAMES,
  ]
    .map((text) => text.trim())
    .filter(Boolean)
    .toSorted((one, other) => other.length - one.length)
    .map((text) => `(?<![A-Za-z])${escaped(text)}(?![A-Za-z])`)
    .join('|'),
  'g',
);

const withoutForeign = (text: string): string =>
  NOT_IN_CATALOGUES.reduce((shorter, part) => shorter.replaceAll(part, ' '), text.replaceAll(NOT_OURS, ' '));

/** Every text of the page, drawn or read out. */
const textsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.checkVisibility()) found.add(node.textContent ?? '');
    // A canvas is a printed page, in the language of the person it is for.
    for (const element of document.querySelectorAll('body :not(canvas)'))
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-roledescription', 'alt'])
        found.add(element.getAttribute(name) ?? '');
    return [...found];
  });

/** Texts of the page that hold plain English words: in pseudo-words, those that no catalogue holds. */
export const plainWordsOn = async (page: Page): Promise<readonly string[]> =>
  (await textsOn(page)).filter((text) => /[A-Za-z]{2}/.test(withoutForeign(text)));

/** What must not be read in Spanish: the key of any message, and English that has another Spanish. */
async function untranslated(): Promise<ReadonlySet<string>> {
  const filename = path.join(ROOT, 'src/renderer/locales/es.po');
  const catalog = await formatter().parse(readFileSync(filename, 'utf8'), {
    locale: 'es',
    sourceLocale: 'en',
    filename,
  });
  const english = Object.values(catalog).flatMap(({ message, translation }) =>
    message && message !== translation ? [message] : [],
  );
  // A message such as "Emergency" may also be a word of the record.
  return new Set([...Object.keys(catalog), ...english.filter((text) => withoutForeign(text).trim() !== '')]);
}

/** Texts of the page that should be Spanish and are not. */
export async function notSpanishOn(page: Page): Promise<readonly string[]> {
  const never = await untranslated();
  return (await textsOn(page)).filter((text) => never.has(text.trim()));
}
