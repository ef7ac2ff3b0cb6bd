import { describe, expect, it } from 'vitest';

import { keyboardTarget } from '../../../src/renderer/ui/grid-keyboard.ts';

const HUNDRED_ROWS = { activeIndex: 50, rowCount: 100, pageRows: 12 };
const PLAIN = { ctrlKey: false, metaKey: false, altKey: false };

describe('the keys of a long list', () => {
  it.each([
    ['ArrowDown', 51],
    ['j', 51],
    ['ArrowUp', 49],
    ['k', 49],
    ['PageDown', 62],
    ['PageUp', 38],
    ['Home', 0],
    ['End', 99],
  ])('%s moves from row 50 to row %i', (key, expected) => {
    expect(keyboardTarget({ key, ...PLAIN }, HUNDRED_ROWS)).toBe(expected);
  });

  it('stop at both ends of the list', () => {
    const first = { ...HUNDRED_ROWS, activeIndex: 0 };
    const last = { ...HUNDRED_ROWS, activeIndex: 99 };
    expect(keyboardTarget({ key: 'PageUp', ...PLAIN }, first)).toBe(0);
    expect(keyboardTarget({ key: 'PageDown', ...PLAIN }, last)).toBe(99);
  });

  it('leave other keys and shortcuts with a modifier alone', () => {
    expect(keyboardTarget({ key: 'n', ...PLAIN }, HUNDRED_ROWS)).toBeNull();
    expect(keyboardTarget({ key: 'k', ...PLAIN, ctrlKey: true }, HUNDRED_ROWS)).toBeNull();
    expect(keyboardTarget({ key: 'Home', ...PLAIN, metaKey: true }, HUNDRED_ROWS)).toBeNull();
  });
});
