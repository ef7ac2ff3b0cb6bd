import { describe, expect, it } from 'vitest';

import { birthDateIn } from '../../../src/shared/people/search-text.ts';

describe('a birth date in the search box', () => {
  it.each([
    ['3/14/1961', '1961-03-14'],
    ['03/14/1961', '1961-03-14'],
    ['03-14-1961', '1961-03-14'],
    ['3.14.1961', '1961-03-14'],
    ['1961-03-14', '1961-03-14'],
    ['1961-3-14', '1961-03-14'],
    ['Mar 14 1961', '1961-03-14'],
    ['Mar. 14, 1961', '1961-03-14'],
    ['march 14, 1961', '1961-03-14'],
    ['14 Mar 1961', '1961-03-14'],
    ['  14 March 1961 ', '1961-03-14'],
    ['2/29/2024', '2024-02-29'],
  ])('is read from %j', (typed, day) => {
    expect(birthDateIn(typed)).toBe(day);
  });

  it.each([
    '',
    '1961',
    '14/3/1961',
    '2/29/2023',
    '0/1/1961',
    '3/14/61',
    'Foo 14 1961',
    'Rivera',
    '0041-8273',
  ])('is not seen in %j', (typed) => {
    expect(birthDateIn(typed)).toBeNull();
  });
});
