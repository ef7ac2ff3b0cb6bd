import { describe, expect, it } from 'vitest';

import { comparableValue, compareScores } from '../../../src/shared/assessments/change.ts';
import { instrument } from './files.ts';

const at = (instrumentId: string, value: number, instrumentVersion = '1.0.0') => ({
  instrumentId,
  instrumentVersion,
  value,
});

/** Compares two or three values of one instrument: previous, current, and the baseline if it is another one. */
const change = (id: string, previous: number, current: number, baseline?: number) =>
  compareScores(instrument(id), {
    previous: at(id, previous),
    current: at(id, current),
    ...(baseline === undefined ? {} : { baseline: at(id, baseline) }),
  });

describe('the change between two scores', () => {
  it.each([
    [14, 14, { difference: 0, direction: 'same', meaningful: false }],
    [14, 10, { difference: -4, direction: 'better', meaningful: false }],
    [14, 9, { difference: -5, direction: 'better', meaningful: true }],
    [9, 14, { difference: 5, direction: 'worse', meaningful: true }],
  ] as const)('of the PHQ-9 from %i to %i matters from 5 points', (previous, current, expected) => {
    expect(change('phq-9', previous, current)).toMatchObject(expected);
  });

  it.each([
    [16, 9, false],
    [16, 8, true],
    [15, 8, false],
    [15, 7, true],
    [0, 0, null],
  ] as const)('of the PHQ-9 from a baseline of %i to %i is a response: %s', (baseline, current, response) => {
    expect(change('phq-9', 12, current, baseline)?.response).toBe(response);
  });

  it.each([
    [14, 5, false],
    [14, 4, true],
    [5, 4, true],
    [4, 3, null],
  ] as const)(
    'of the PHQ-9 from a baseline of %i to %i is a remission: %s',
    (baseline, current, remission) => {
      expect(change('phq-9', 12, current, baseline)?.remission).toBe(remission);
    },
  );

  it('of the GAD-7 matters from 4 points, and knows neither response nor remission', () => {
    expect(change('gad-7', 10, 7)).toMatchObject({ meaningful: false, response: null, remission: null });
    expect(change('gad-7', 10, 6)).toMatchObject({ meaningful: true, direction: 'better' });
  });

  it('of the WHO-5 gets better upwards, in points of the index', () => {
    expect(change('who-5', 40, 50)).toMatchObject({ difference: 10, direction: 'better', meaningful: true });
    expect(change('who-5', 52, 44)).toMatchObject({ difference: -8, direction: 'worse', meaningful: false });
  });

  it('cannot be weighed where no important difference is published', () => {
    expect(change('k10', 30, 12)).toMatchObject({ direction: 'better', meaningful: null });
  });

  it('is not drawn across instruments, versions or scores without a total', () => {
    const phq9 = instrument('phq-9');
    expect(compareScores(phq9, { previous: at('phq-2', 4), current: at('phq-9', 9) })).toBeNull();
    expect(compareScores(phq9, { previous: at('phq-9', 4, '0.9.0'), current: at('phq-9', 9) })).toBeNull();
    expect(change('asq', 1, 2)).toBeNull();
  });

  it('compares the index where there is one', () => {
    expect(comparableValue({ score: 12, index: 48 })).toBe(48);
    expect(comparableValue({ score: 12 })).toBe(12);
    expect(comparableValue({ score: null })).toBeNull();
  });
});
