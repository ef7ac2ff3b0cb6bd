import { expect, it } from 'vitest';

import { line, optionalLine, prose } from '../../../src/shared/values/text.ts';

it('a line is trimmed, and must be there', () => {
  expect(line(5).parse(' abc ')).toBe('abc');
  for (const text of ['', '   ', 'abcdef']) expect(line(5).safeParse(text).success, text).toBe(false);
});

it('a line that may be missing is null when blank', () => {
  expect(optionalLine(5).parse(' abc ')).toBe('abc');
  for (const text of [null, '', '   ']) expect(optionalLine(5).parse(text)).toBeNull();
});

it('prose keeps its spaces and line breaks, and is more than blank', () => {
  expect(prose().parse('  one\n\n  two\n')).toBe('  one\n\n  two\n');
  expect(prose().safeParse(' \n ').success).toBe(false);
});

it('a line holds nothing that is not seen but changes how it reads', () => {
  expect(line().parse('A\nB\tC\u0000D')).toBe('A B C D');
  expect(line().parse('\u202egnikaerb')).toBe('gnikaerb');
  expect(optionalLine().parse('\u2066x\u2069')).toBe('x');
  // The joiner of a Persian name is part of it.
  expect(line().parse('علی\u200cرضا')).toBe('علی\u200cرضا');
  for (const text of ['\u200b', '\u200d', '\u202e']) expect(line().safeParse(text).success).toBe(false);
  expect(prose().safeParse('\u200b\n').success).toBe(false);
});
