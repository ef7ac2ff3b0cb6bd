import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DECLINED, type Answer, type Answers } from '../../../src/shared/assessments/answers.ts';
import { scoredItems, type Instrument } from '../../../src/shared/assessments/instrument.ts';
import { isEnabled, optionsOf } from '../../../src/shared/assessments/questionnaire.ts';
import { scoreInstrument } from '../../../src/shared/assessments/scoring/score.ts';
import { instrument, INSTRUMENT_IDS } from './files.ts';

const WITH_TOTAL = [
  'audit-c',
  'epds-result',
  'gad-2',
  'gad-7',
  'gds-15',
  'k10',
  'k6',
  'mcsi-result',
  'pc-ptsd-5',
];
const ALL_WITH_TOTAL = [...WITH_TOTAL, 'phq-2', 'phq-4', 'phq-9', 'ucla-3', 'who-5'];

/** A form somebody could have filled in: every scored item that is asked has an answer, and no other. */
const aFilledForm = (of: Instrument): fc.Arbitrary<Answers> =>
  fc
    .tuple(...scoredItems(of).map((item) => fc.constantFrom(...optionsOf(item).map(({ code }) => code))))
    .map((codes) => {
      const answers: Record<string, Answer> = {};
      scoredItems(of).forEach((item, at) => {
        const code = codes[at];
        if (code !== undefined && isEnabled(item, answers))
          answers[item.linkId] = item.repeats ? [code] : code;
      });
      return answers;
    });

/** A form of an instrument, the same with some answers gone, and the same with more of them gone. */
const aFormLosingAnswers = (id: string) =>
  aFilledForm(instrument(id)).chain((full) =>
    fc
      .tuple(fc.subarray(Object.keys(full)), fc.subarray(Object.keys(full)), fc.boolean())
      .map(([first, second, declines]) => {
        const without = (gone: readonly string[]): Answers =>
          Object.fromEntries(
            Object.entries(full).flatMap(([linkId, answer]): [string, Answer][] => {
              if (!gone.includes(linkId)) return [[linkId, answer]];
              return declines ? [[linkId, DECLINED]] : [];
            }),
          );
        return { full, some: without(first), fewer: without([...first, ...second]) };
      }),
  );

const guaranteed = (id: string, answers: Answers): number => {
  const { score, atLeast, prorated } = scoreInstrument(instrument(id), answers);
  return (prorated ? atLeast : (score ?? atLeast)) ?? Number.NaN;
};

describe.each(ALL_WITH_TOTAL)('%s with answers missing', (id) => {
  it('never guarantees more than the full form turns out to be', () => {
    fc.assert(
      fc.property(aFormLosingAnswers(id), ({ full, some }) => {
        expect(guaranteed(id, some)).toBeLessThanOrEqual(
          scoreInstrument(instrument(id), full).score ?? Number.NaN,
        );
      }),
    );
  });

  it('never guarantees more when more are missing', () => {
    fc.assert(
      fc.property(aFormLosingAnswers(id), ({ some, fewer }) => {
        expect(guaranteed(id, fewer)).toBeLessThanOrEqual(guaranteed(id, some));
      }),
    );
  });

  it('is never called positive-incomplete when the full form is negative', () => {
    fc.assert(
      fc.property(aFormLosingAnswers(id), ({ full, some }) => {
        const isClaimed = scoreInstrument(instrument(id), some).positive === 'positive-incomplete';
        const isTrue = scoreInstrument(instrument(id), full).positive === 'positive';
        expect(!isClaimed || isTrue).toBe(true);
      }),
    );
  });
});

describe.each(INSTRUMENT_IDS)('%s', (id) => {
  it('never throws, however little is answered, and calls nothing negative that is not', () => {
    fc.assert(
      fc.property(aFormLosingAnswers(id), ({ full, some }) => {
        const { score, positive, prorated } = scoreInstrument(instrument(id), some);
        const whole = scoreInstrument(instrument(id), full);
        const isNegative = positive === 'negative' && !prorated;
        const isKnown = score !== null && !prorated;
        expect(isNegative ? whole.positive : 'negative').toBe('negative');
        expect(isKnown ? whole.score : score).toBe(score);
      }),
    );
  });
});
