import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { i18n } from '@lingui/core';
import { expect, it } from 'vitest';

import { messages } from '../../../src/renderer/locales/en.po';
import { refusalText } from '../../../src/renderer/api/refusals.ts';

const SOURCE = path.resolve(import.meta.dirname, '../../../src');

/** Folders that only the command line or only tests of a file's form reach: their codes have words of their own. */
const ELSEWHERE = ['main/command-line/', 'main/cli.ts'];

/** Every code that src can refuse with, where it is written out. */
function codesInSource(): readonly string[] {
  const files = ['shared', 'main'].flatMap((room) =>
    readdirSync(path.join(SOURCE, room), { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(room, name))
      .filter((name) => name.endsWith('.ts') && !ELSEWHERE.some((one) => name.startsWith(one))),
  );
  const codes = files.flatMap((name) => {
    const text = readFileSync(path.join(SOURCE, name), 'utf8');
    return [...text.matchAll(/(?:refuse|Refused)\(\s*'([a-z]+(?:[/-][a-z0-9-]+)*)'/g)].map(
      ([, code = '']) => code,
    );
  });
  return [...new Set(codes)].toSorted();
}

i18n.load('en', messages);
i18n.activate('en');

it('finds the codes it is to look at', () => {
  expect(codesInSource().length).toBeGreaterThan(40);
  expect(codesInSource()).toContain('vault/wrong-kind');
});

it.each(codesInSource())('%s has a sentence of its own', (code) => {
  expect(refusalText({ code })).not.toContain('This could not be done (');
});

it('a code that nobody knows is told as one', () => {
  expect(refusalText({ code: 'no/such-code' })).toContain('This could not be done (no/such-code)');
});
