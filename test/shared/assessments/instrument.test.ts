import { describe, expect, it } from 'vitest';

import {
  IndexLine,
  Instrument,
  itemByLinkId,
  scoredItems,
} from '../../../src/shared/assessments/instrument.ts';
import { isEnabled, optionsOf } from '../../../src/shared/assessments/questionnaire.ts';
import { instrument, INSTRUMENT_IDS, rawFile } from './files.ts';

type Raw = Record<string, unknown>;

/** The PHQ-9 file with its scoring block changed. */
const phq9With = (scoring: Raw) => {
  const raw = rawFile('phq-9.json') as { readonly scoring: Raw };
  return Instrument.safeParse({ ...raw, scoring: { ...raw.scoring, ...scoring } });
};

describe('the instruments folder', () => {
  it('lists exactly the instruments it holds', () => {
    const index = IndexLine.array().parse(rawFile('index.json'));
    expect(index.map(({ id }) => id)).toEqual(INSTRUMENT_IDS);
    for (const { id, file, ship, shortName } of index) {
      expect(rawFile(file)).toMatchObject({ id, meta: { ship, shortName } });
    }
  });

  it.each(INSTRUMENT_IDS)('%s is valid and carries its notice', (id) => {
    expect(instrument(id).questionnaire.copyright).not.toBe('');
  });

  it('ships no item wording that only a licensee may show', () => {
    const unshipped = INSTRUMENT_IDS.map(instrument).filter(({ meta }) => meta.ship === 'no');
    expect(unshipped.map(({ id }) => id)).toEqual([
      'c-ssrs-screener-result',
      'dsm5-level1-adult-result',
      'epds-result',
      'mcsi-result',
    ]);
    const worded = unshipped.flatMap(({ questionnaire }) =>
      questionnaire.item.filter(({ text, type }) => type === 'choice' && !/^(Item|Question) \d/.test(text)),
    );
    expect(worded).toEqual([]);
  });
});

describe('a file that contradicts itself', () => {
  it.each([
    [
      'bands with a gap',
      {
        bands: [
          { min: 0, max: 4, label: 'a' },
          { min: 6, max: 27, label: 'b' },
        ],
      },
    ],
    [
      'bands that overlap',
      {
        bands: [
          { min: 0, max: 5, label: 'a' },
          { min: 5, max: 27, label: 'b' },
        ],
      },
    ],
    ['bands that end early', { bands: [{ min: 0, max: 26, label: 'a' }] }],
    ['a range its options cannot reach', { range: [0, 30] }],
    ['an item that does not exist', { items: ['/44250-9', '/00000-0'] }],
    ['an item without points', { items: ['/44250-9', '/69722-7'] }],
    [
      'a proration for another number of items',
      {
        missing: {
          rule: 'prorate',
          maxMissing: 2,
          formula: 'round_half_up(sum*8/answered)',
          source: 'x',
          flag: 'prorated',
        },
      },
    ],
    ['a missing rule nobody knows', { missing: { rule: 'zero' } }],
    ['a misspelt field', { screenPositve: { cut: 10, note: '' } }],
    [
      'an alert on an item that does not exist',
      {
        alerts: [{ when: { item: '/00000-0', scoreAtLeast: 1 }, level: 'suicide-risk' }],
      },
    ],
  ])('is refused: %s', (_, scoring) => {
    expect(phq9With(scoring).success).toBe(false);
  });

  it('is refused when a condition points nowhere', () => {
    const raw = rawFile('audit-c.json') as { readonly questionnaire: { readonly item: readonly Raw[] } };
    const nowhere = [
      { question: '/00000-0', operator: '=', answerCoding: { system: 'http://loinc.org', code: 'LA33-6' } },
    ];
    const item = raw.questionnaire.item.map((one) =>
      'enableWhen' in one ? { ...one, enableWhen: nowhere } : one,
    );
    expect(Instrument.safeParse({ ...raw, questionnaire: { ...raw.questionnaire, item } }).success).toBe(
      false,
    );
  });

  it('is accepted unchanged', () => {
    expect(phq9With({}).success).toBe(true);
  });
});

describe('looking into an instrument', () => {
  it('scores the nine items of the PHQ-9 and neither its stem nor its difficulty question', () => {
    const prefixes = scoredItems(instrument('phq-9')).map(({ prefix }) => prefix);
    expect(prefixes).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
  });

  it('gives options in printed order with their own points, null where there are none', () => {
    const phq9 = instrument('phq-9');
    const points = (linkId: string) => {
      const item = itemByLinkId(phq9, linkId);
      return item ? optionsOf(item).map((option) => option.points) : null;
    };
    expect(points('/44260-8')).toEqual([0, 1, 2, 3]);
    expect(points('/69722-7')).toEqual([null, null, null, null]);
    expect(points('stem')).toEqual([]);
    expect(points('/00000-0')).toBeNull();
  });

  it('asks the AUDIT-C quantity only of drinkers, and not before the first answer', () => {
    const quantity = itemByLinkId(instrument('audit-c'), '/68519-8');
    if (!quantity) throw new Error('no quantity item');
    expect(isEnabled(quantity, {})).toBe(false);
    expect(isEnabled(quantity, { '/68518-0': 'LA6270-8' })).toBe(false);
    expect(isEnabled(quantity, { '/68518-0': 'LA18926-8' })).toBe(true);
  });

  it('asks the ASQ acuity question after any one yes or refusal', () => {
    const acuity = itemByLinkId(instrument('asq'), 'asq-5');
    if (!acuity) throw new Error('no acuity item');
    expect(isEnabled(acuity, { 'asq-1': 'LA32-8', 'asq-2': 'LA32-8' })).toBe(false);
    expect(isEnabled(acuity, { 'asq-1': 'LA32-8', 'asq-4': 'refused' })).toBe(true);
  });
});
