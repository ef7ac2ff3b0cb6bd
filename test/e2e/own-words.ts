import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';

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
  filesIn('src/main/command-line/demo-data').flatMap((source) =>
    [...source.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].flatMap(([, quoted, template]) =>
      (quoted ?? template ?? '').split(/\$\{[^}]*\}/),
    ),
  );

/** What stands on screen in every language and is neither on file nor in a questionnaire. */
const SAME_EVERYWHERE: readonly (string | RegExp)[] = [
  'Almoner',
  'Amara Okafor',
  'St. Brigid Medical Center',
  'America/Chicago',
  'America / Chicago',
  'English',
  'Español',
  'LCSW',
  'MRN',
  // Keys, with what is pressed beside them.
  /\b(?:Ctrl|Alt|Shift|Enter|Esc|Tab)\b(?: [A-Z?\d])?/g,
  // Dates and times, as the language writes them.
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g,
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/g,
  /\b\d{1,2}:\d{2}\s[AP]M\b/g,
  /\b[AP]M\b/g,
];

function withoutForeign(text: string, foreign: readonly string[]): string {
  const rest = foreign.reduce((shorter, part) => shorter.replaceAll(part, ' '), text);
  return SAME_EVERYWHERE.reduce<string>((shorter, part) => shorter.replaceAll(part, ' '), rest);
}

/** Texts that are not ours to translate, longest first so that none is cut in half. */
export function foreignTexts(): readonly string[] {
  return [...new Set([...publishedTexts(), ...inventedTexts()])]
    .filter((text) => /[A-Za-z]{2}/.test(text))
    .flatMap((text) => [text, text.trim()])
    .toSorted((one, other) => other.length - one.length);
}

/** Texts of the page, drawn or read out, that hold plain English words which no catalogue holds. */
export async function plainWordsOn(page: Page, foreign: readonly string[]): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.checkVisibility()) found.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('body *'))
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-roledescription', 'alt'])
        found.push(element.getAttribute(name) ?? '');
    return found;
  });
  return [...new Set(texts)].filter((text) => /[A-Za-z]{2}/.test(withoutForeign(text, foreign)));
}
