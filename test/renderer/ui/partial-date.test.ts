import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  datePartOrder,
  partialDateWords,
  partsOfText,
  textOfParts,
} from '../../../src/renderer/ui/partial-date.ts';
import { PartialDate } from '../../../src/shared/values/calendar-date.ts';

describe('a date in boxes', () => {
  it.each([
    [{ year: '', month: '', day: '' }, null],
    [{ year: '1948', month: '', day: '' }, '1948'],
    [{ year: '1948', month: '3', day: '' }, '1948-03'],
    [{ year: '1948', month: '3', day: '2' }, '1948-03-02'],
  ])('makes of %j the text %s', (parts, text) => {
    expect(textOfParts(parts)).toBe(text);
  });

  it.each([
    { year: '', month: '3', day: '2' },
    { year: '', month: '', day: '2' },
    { year: '1948', month: '', day: '2' },
    { year: '48', month: '3', day: '2' },
    { year: '1948', month: '13', day: '' },
    { year: '1947', month: '2', day: '29' },
  ])('keeps %j, which is no date, for the schema to refuse', (parts) => {
    const text = textOfParts(parts);
    expect(text).not.toBeNull();
    expect(PartialDate.safeParse(text).success).toBe(false);
    expect(textOfParts(partsOfText(text))).toBe(text);
  });

  it('loses nothing that is typed, whatever it is', () => {
    const digits = fc.stringMatching(/^\d{0,5}$/);
    fc.assert(
      fc.property(fc.record({ year: digits, month: digits, day: digits }), (parts) => {
        const again = partsOfText(textOfParts(parts));
        expect(again.year).toBe(parts.year);
        expect(Number(again.month)).toBe(Number(parts.month));
        expect(Number(again.day)).toBe(Number(parts.day));
      }),
    );
  });

  it.each([
    ['1948', '1948'],
    ['1948-03', 'March 1948'],
    ['1948-03-02', 'March 2, 1948'],
    ['1948-13', null],
    ['-03-02', null],
    [null, null],
  ])('reads %s as %s', (text, words) => {
    expect(partialDateWords(text, 'en-US')).toBe(words);
  });

  it('follows the order of the language', () => {
    expect(datePartOrder('en-US')).toEqual(['month', 'day', 'year']);
    expect(datePartOrder('de')).toEqual(['day', 'month', 'year']);
    expect(datePartOrder('ko')).toEqual(['year', 'month', 'day']);
  });
});
