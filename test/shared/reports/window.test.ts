import { expect, it } from 'vitest';

import { nearestRank } from '../../../src/shared/reports/summaries.ts';
import { instantsOf } from '../../../src/shared/reports/window.ts';

it('begins and ends at midnight at the facility', () => {
  expect(instantsOf({ from: '2026-01-01', to: '2026-01-31' }, 'America/Chicago')).toEqual({
    start: '2026-01-01T06:00:00.000Z',
    end: '2026-02-01T06:00:00.000Z',
  });
});

it.each([
  ['2026-03-08', '2026-03-08T06:00:00.000Z', '2026-03-09T05:00:00.000Z'],
  ['2026-11-01', '2026-11-01T05:00:00.000Z', '2026-11-02T06:00:00.000Z'],
])('takes the day of the clock change %s as one day', (day, start, end) => {
  expect(instantsOf({ from: day, to: day }, 'America/Chicago')).toEqual({ start, end });
});

it.each([
  [1, 1],
  [9, 9],
  [10, 9],
  [11, 10],
  [20, 18],
  [100, 90],
])('of the values 1 to %d, the 90th percentile is %d', (count, expected) => {
  const values = Array.from({ length: count }, (_, index) => count - index);
  expect(nearestRank(values, 0.9)).toBe(expected);
});
