import { expect, it } from 'vitest';

import { LoggedFault, loggedFault } from '../../../src/shared/ipc/fault.ts';

it('keeps the places of a fault and not a word of its message', () => {
  const error = new RangeError('Rivera\n    at Marisol (bed 12:4:1)');
  const fault = loggedFault(error, 'abcd1234');
  expect(fault).toMatchObject({ reference: 'abcd1234', name: 'RangeError', code: null });
  expect(JSON.stringify(fault)).not.toMatch(/Rivera|Marisol/);
  expect(fault.frames.length).toBeGreaterThan(0);
  expect(LoggedFault.parse(fault)).toEqual(fault);
});

it('takes no fault that carries anything else', () => {
  const fault = loggedFault(new Error('x'), 'abcd1234');
  for (const broken of [
    { ...fault, message: 'Rivera' },
    { ...fault, frames: ['Rivera'] },
    { ...fault, name: 'Marisol Rivera' },
    { ...fault, reference: 'Rivera, Marisol' },
  ])
    expect(LoggedFault.safeParse(broken).success).toBe(false);
});
