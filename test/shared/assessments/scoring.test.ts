import { describe, expect, it } from 'vitest';

import { DECLINED, type Answers } from '../../../src/shared/assessments/answers.ts';
import { scoreInstrument } from '../../../src/shared/assessments/scoring/score.ts';
import type { ScoreResult } from '../../../src/shared/assessments/score-result.ts';
import { instrument, INSTRUMENT_IDS, withoutBlanks } from './files.ts';

/** A result in the words of the worked examples. */
function inExampleWords(result: ScoreResult) {
  const { domains, subscales = [] } = result;
  return {
    ...result,
    subscales: Object.fromEntries(subscales.map(({ id, score }) => [id, score])),
    hits: subscales.find(({ id }) => id === 'hits')?.score,
    domains: domains
      ?.filter(({ finding }) => finding === 'positive')
      .map(({ domain }) => domain)
      .toSorted(),
  };
}

describe('the worked examples that travel with the instruments', () => {
  const examples = INSTRUMENT_IDS.flatMap((id) =>
    instrument(id).examples.map((example) => ({ id, ...example })),
  );

  it('are seventy', () => {
    expect(examples).toHaveLength(70);
  });

  it.each(examples)('$id: $name', ({ id, answers, context, expect: expected }) => {
    const result = scoreInstrument(instrument(id), withoutBlanks(answers), context);
    expect(inExampleWords(result)).toMatchObject(expected);
  });
});

const YES = 'LA33-6';
const NO = 'LA32-8';

describe('answers', () => {
  const gad2 = instrument('gad-2');

  it('that are not options are a bug, an empty form is not', () => {
    expect(() => scoreInstrument(gad2, { '/69725-0': 'LA33-6' })).toThrow(RangeError);
    expect(() => scoreInstrument(gad2, { '/00000-0': 'LA6568-5' })).toThrow(RangeError);
    expect(() => scoreInstrument(gad2, { '/69725-0': ['LA6568-5'] })).toThrow(RangeError);
    expect(() => scoreInstrument(gad2, { stem: 'LA6568-5' })).toThrow(RangeError);
    for (const id of INSTRUMENT_IDS) expect(() => scoreInstrument(instrument(id), {})).not.toThrow();
  });

  it('that were declined are told apart from blanks, and neither is a zero', () => {
    const half = { '/69725-0': 'LA6571-9' };
    expect(scoreInstrument(gad2, half)).toMatchObject({ score: null, missing: 1, declined: 0 });
    expect(scoreInstrument(gad2, { ...half, '/68509-9': DECLINED })).toMatchObject({
      score: null,
      missing: 1,
      declined: 1,
    });
    expect(scoreInstrument(gad2, { ...half, '/68509-9': { absent: 'not-asked' } })).toMatchObject({
      declined: 0,
    });
  });

  it('keep a skipped item from hiding a positive screen', () => {
    const half = { '/69725-0': 'LA6571-9' };
    expect(scoreInstrument(gad2, half)).toMatchObject({
      atLeast: 3,
      positive: 'positive-incomplete',
      band: null,
    });
    expect(scoreInstrument(gad2, { '/69725-0': 'LA6570-1' })).toMatchObject({ atLeast: 2, positive: null });
  });
});

describe('a scale whose options do not start at zero', () => {
  it.each([
    ['k10', 10],
    ['ucla-3', 3],
    ['phq-9', 0],
  ])('%s guarantees %i points before any answer', (id, least) => {
    expect(scoreInstrument(instrument(id), {})).toMatchObject({ score: null, atLeast: least });
  });
});

describe('the GDS-15', () => {
  // prettier-ignore
  const items = [
    '/48512-8', '/48513-6', '/48514-4', '/48515-1', '/48518-5', '/48519-3', '/48520-1', '/48521-9',
    '/48523-5', '/48525-0', '/48526-8', '/48528-4', '/48532-6', '/48533-4', '/48534-2',
  ];
  const all = (code: string) => Object.fromEntries(items.map((linkId) => [linkId, code]));

  it('gives 10 to a sheet of only yes and 5 to a sheet of only no', () => {
    expect(scoreInstrument(instrument('gds-15'), all(YES)).score).toBe(10);
    expect(scoreInstrument(instrument('gds-15'), all(NO)).score).toBe(5);
  });

  it('counts "no" for exactly items 1, 5, 7, 11 and 13', () => {
    const base = all(YES);
    const reversed = items.flatMap((linkId, at) => {
      const { score } = scoreInstrument(instrument('gds-15'), { ...base, [linkId]: NO });
      return score === 11 ? [at + 1] : [];
    });
    expect(reversed).toEqual([1, 5, 7, 11, 13]);
  });
});

describe('the WHO-5, on which more is better', () => {
  const sheet = (...points: readonly number[]): Answers =>
    Object.fromEntries(points.map((value, at) => [`who5-${at + 1}`, `w${value}`]));

  it.each([
    [sheet(3, 3, 2, 2, 2), 48, 'positive'],
    [sheet(3, 3, 3, 2, 2), 52, 'negative'],
  ] as const)('judges the index: %o', (answers, index, positive) => {
    expect(scoreInstrument(instrument('who-5'), answers)).toMatchObject({ index, positive, cutoff: 50 });
  });

  it('is positive while incomplete only if the best remaining answers cannot lift it', () => {
    expect(scoreInstrument(instrument('who-5'), sheet(2, 2, 2, 1))).toMatchObject({
      positive: 'positive-incomplete',
      atLeast: 7,
    });
    expect(scoreInstrument(instrument('who-5'), sheet(2, 2, 2, 2))).toMatchObject({
      positive: null,
      atLeast: 8,
    });
  });
});

describe('both sides of every cut-off', () => {
  const total = (id: string, prefix: string, codes: string, points: readonly number[]) =>
    scoreInstrument(
      instrument(id),
      Object.fromEntries(points.map((value, at) => [`${prefix}${at + 1}`, `${codes}${value}`])),
    ).positive;

  it('EPDS from 10', () => {
    expect(total('epds-result', 'epds-', 's', [1, 1, 1, 1, 1, 1, 1, 1, 1, 0])).toBe('negative');
    expect(total('epds-result', 'epds-', 's', [2, 1, 1, 1, 1, 1, 1, 1, 1, 0])).toBe('positive');
  });

  it('UCLA-3 from 6', () => {
    expect(total('ucla-3', 'ucla-', 'u', [2, 2, 1])).toBe('negative');
    expect(total('ucla-3', 'ucla-', 'u', [2, 2, 2])).toBe('positive');
  });

  it('PC-PTSD-5 from 3, or where the site puts it', () => {
    const three = { '/102012-2': YES, '/102013-0': YES, '/102014-8': YES, '/102015-5': NO, '/102016-3': NO };
    const answers = { '/102011-4': YES, ...three };
    const ptsd = instrument('pc-ptsd-5');
    expect(scoreInstrument(ptsd, answers)).toMatchObject({ positive: 'positive', cutoff: 3 });
    expect(scoreInstrument(ptsd, { ...answers, '/102014-8': NO })).toMatchObject({ positive: 'negative' });
    expect(scoreInstrument(ptsd, answers, { cutoff: 4 })).toMatchObject({ positive: 'negative', cutoff: 4 });
    // Without the gate there is no total, but the answers are not lost.
    expect(scoreInstrument(ptsd, three)).toMatchObject({
      score: null,
      atLeast: 3,
      positive: 'positive-incomplete',
    });
  });

  it('PHQ-4 by either half, whatever the total', () => {
    const [none, several, half, daily] = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'] as const;
    const phq4 = (a: string, b: string, c: string, d: string) =>
      scoreInstrument(instrument('phq-4'), { '/69725-0': a, '/68509-9': b, '/44250-9': c, '/44255-8': d })
        .positive;
    expect(phq4(half, several, none, none)).toBe('positive');
    expect(phq4(half, none, half, none)).toBe('negative');
    expect(phq4(none, none, none, daily)).toBe('positive');
  });

  it('AUDIT-C from 4 for men, 3 for women and while the sex is not known', () => {
    const three = { '/68518-0': 'LA18927-6', '/68519-8': 'LA15695-2', '/68520-6': 'LA6270-8' };
    const positive = (sex?: 'male' | 'female') =>
      scoreInstrument(instrument('audit-c'), three, sex ? { sex } : {}).positive;
    expect([positive('male'), positive('female'), positive()]).toEqual(['negative', 'positive', 'positive']);
  });
});

describe('alerts', () => {
  it('answer the moment a safety item is touched, long before the form is complete', () => {
    const alerts = (id: string, answers: Answers) => scoreInstrument(instrument(id), answers).alerts;
    expect(alerts('phq-9', { '/44260-8': 'LA6569-3' })).toEqual(['suicide-risk']);
    expect(alerts('epds-result', { 'epds-10': 's1' })).toEqual(['suicide-risk']);
    expect(alerts('dsm5-level1-adult-result', { 'dsm-11': 's1' })).toEqual(['suicide-risk']);
    expect(alerts('asq', { 'asq-3': YES })).toEqual(['suicide-risk']);
    expect(alerts('c-ssrs-screener-result', { '/93246-7': YES })).toEqual(['suicide-risk']);
    expect(alerts('c-ssrs-screener-result', { '/93249-1': YES })).toEqual(['suicide-imminent']);
  });

  it('treat a declined PHQ-9 item 9 as not assessed, never as zero', () => {
    expect(scoreInstrument(instrument('phq-9'), { '/44260-8': DECLINED })).toMatchObject({
      alerts: ['incomplete-safety'],
      triggers: [{ level: 'incomplete-safety', linkId: '/44260-8' }],
      notAssessed: ['/44260-8'],
    });
  });

  it('prompt for unanswered safety items of every instrument that has them', () => {
    const prompts = (id: string, answers: Answers = {}) =>
      scoreInstrument(instrument(id), answers).notAssessed;
    expect(prompts('epds-result')).toEqual(['epds-10']);
    expect(prompts('dsm5-level1-adult-result')).toEqual(['dsm-11']);
    expect(prompts('asq')).toEqual(['asq-1', 'asq-2', 'asq-3', 'asq-4']);
    expect(prompts('asq', { 'asq-1': NO, 'asq-2': NO, 'asq-3': NO, 'asq-4': YES })).toEqual(['asq-5']);
    expect(prompts('gad-7')).toEqual([]);
  });

  it('are imminent when the ASQ says "right now", whatever else is blank or denied', () => {
    const denied = { 'asq-1': NO, 'asq-2': NO, 'asq-3': NO, 'asq-4': NO };
    for (const answers of [{ 'asq-5': YES }, { ...denied, 'asq-5': YES }])
      expect(scoreInstrument(instrument('asq'), answers)).toMatchObject({
        outcome: 'Acute positive',
        alerts: ['suicide-imminent'],
      });
  });

  it('count a documented refusal on the ASQ as positive, and on its last item as acute', () => {
    const refused = { 'asq-1': NO, 'asq-2': NO, 'asq-3': NO, 'asq-4': DECLINED };
    expect(scoreInstrument(instrument('asq'), refused)).toMatchObject({
      outcome: 'Incomplete',
      positive: 'positive-incomplete',
      alerts: ['suicide-risk'],
    });
    expect(scoreInstrument(instrument('asq'), { ...refused, 'asq-5': DECLINED })).toMatchObject({
      outcome: 'Acute positive',
    });
  });

  it('fire for HITS from 11 points and not from 10', () => {
    const points = ['LA6270-8', 'LA10066-1', 'LA10082-8', 'LA16644-9', 'LA6482-9'] as const;
    const hits = (...values: readonly (1 | 2 | 3 | 4 | 5)[]) => {
      const links = ['/95618-5', '/95617-7', '/95616-9', '/95615-1'];
      const entries = values.map((value, at) => [links[at] ?? '', points[value - 1] ?? ''] as const);
      return scoreInstrument(instrument('ahc-hrsn-core'), Object.fromEntries(entries)).alerts;
    };
    expect(hits(2, 3, 3, 3)).toEqual(['interpersonal-safety']);
    expect(hits(1, 3, 3, 3)).toEqual([]);
    expect(hits(3, 4, 3)).toEqual(['interpersonal-safety']);
    expect(hits(3, 3, 3)).toEqual([]);
  });

  it('leave a domain unknown when its item was declined, never negative', () => {
    const { domains } = scoreInstrument(instrument('ahc-hrsn-core'), {
      '/93030-5': DECLINED,
      '/96779-4': NO,
    });
    expect(domains).toContainEqual({ domain: 'transportation-insecurity', finding: 'unknown' });
    expect(domains).toContainEqual({ domain: 'utility-insecurity', finding: 'negative' });
  });
});
