import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldName, listName } from '../../../src/shared/people/names.ts';

describe('a name as it is compared', () => {
  it.each([
    ["O'Brien-Łuków", 'obrien lukow'],
    ['O’Brien', 'obrien'],
    ['Zoë  GARCÍA', 'zoe garcia'],
    ['Straße', 'strasse'],
    ['St. Brigid', 'st brigid'],
    ['Rivera, Marisol', 'rivera marisol'],
    ['%_', ''],
    ['李明', '李明'],
  ])('%j is %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('stays the same when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => foldName(foldName(name)) === foldName(name)),
    );
  });
});

it('lists show the family name first', () => {
  expect(listName({ familyName: 'Rivera', givenName: 'Marisol' })).toBe('Rivera, Marisol');
});
