import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { noticesOf, writeNotices } from '../../scripts/setup/notices.mjs';
import { noticeSections } from '../../src/renderer/app/notice-sections.ts';

function aPackage(name: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'almoner-notices-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name, version: '1.0.0', license: 'MIT' }),
  );
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return folder;
}

describe('the notices of what is shipped', () => {
  it('carry the licence and the notice of a package', () => {
    const folder = aPackage('made-up', {
      LICENSE: 'Do as you like.',
      NOTICE: 'Made by Ada.',
      'README.md': 'no',
    });
    expect(noticesOf([folder])).toEqual([
      { title: 'made-up 1.0.0 (MIT)', text: 'Do as you like.\n\nMade by Ada.' },
    ]);
  });

  it('refuse a package that comes without the text of its licence', () => {
    const folders = [aPackage('good', { 'LICENSE.md': 'Yes.' }), aPackage('silent', { 'README.md': 'MIT' })];
    expect(() => noticesOf(folders)).toThrow(/silent 1\.0\.0/);
  });

  it('are read back by the window part by part', () => {
    const folder = aPackage('made-up', { LICENSE: 'Do as you like.' });
    const file = path.join(folder, 'notices.txt');
    writeNotices(file, [folder]);
    const sections = noticeSections(readFileSync(file, 'utf8'));
    expect(sections).toContainEqual({ title: 'made-up 1.0.0 (MIT)', text: 'Do as you like.' });
    expect(sections[0]?.title).toBe('Electron and Chromium');
    expect(sections.some(({ title }) => title.startsWith('Patient Health Questionnaire'))).toBe(true);
    expect(sections.every(({ text }) => text.length > 0)).toBe(true);
  });
});
