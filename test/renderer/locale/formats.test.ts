import { i18n } from '@lingui/core';
import { beforeAll, describe, expect, it } from 'vitest';

import { dayText, momentText, weekdayText } from '../../../src/renderer/locale/dates.ts';
import { languageName, ownLanguageName } from '../../../src/renderer/locale/languages.ts';
import { messages } from '../../../src/renderer/locales/es.po';
import { figureText } from '../../../src/renderer/reports/figure-text.ts';
import { REGIONAL_TAGS } from '../../../src/shared/values/window-language.ts';

/** Engines differ in the kind of blank. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('in Spanish', () => {
  beforeAll(() => i18n.loadAndActivate({ locale: REGIONAL_TAGS.es, messages }));

  it('days have their months in Spanish letters', () => {
    expect(dayText('1961-03-14')).toBe('14 mar 1961');
    expect(dayText('1961-03')).toBe('mar 1961');
    expect(weekdayText('2026-11-23')).toMatch(/^lunes, 23 (de )?nov/);
  });

  it('times are those of the twelve-hour clock of the United States', () => {
    expect(plain(momentText('2026-11-18T21:20:00Z', 'America/Chicago'))).toMatch(
      /^18 nov 2026, 0?3:20 p\. ?m\.$/,
    );
  });

  it('figures are written as Spanish in the United States writes them', () => {
    const [share, days] = [
      figureText({ value: 0.456, unit: 'share' }),
      figureText({ value: 12.5, unit: 'days' }),
    ];
    const inPercent = (0.456).toLocaleString('es-US', { style: 'percent', maximumFractionDigits: 0 });
    expect(share).toBe(inPercent);
    expect(days).toBe(`${(12.5).toLocaleString('es-US')} días`);
    expect(figureText({ value: 1234, unit: 'count' })).toBe('1,234');
  });

  it('languages have Spanish names, and their own where they are chosen', () => {
    expect(languageName('vi')).toBe('vietnamita');
    expect([ownLanguageName('en'), ownLanguageName('es')]).toEqual(['English', 'Español']);
  });
});
