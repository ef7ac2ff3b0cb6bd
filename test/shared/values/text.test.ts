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
