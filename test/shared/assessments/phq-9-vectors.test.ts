import { describe, expect, it } from 'vitest';

import type { Answers } from '../../../src/shared/assessments/answers.ts';
import { Instrument } from '../../../src/shared/assessments/instrument.ts';
import { scoreInstrument } from '../../../src/shared/assessments/scoring/score.ts';
import { instrument } from './files.ts';

// Everything expected here is written out by hand or added up in this file; nothing is read from the instrument.
const ITEMS = [
  '/44250-9',
  '/44255-8',
  '/44259-0',
  '/44254-1',
  '/44251-7',
  '/44258-2',
  '/44252-5',
  '/44253-3',
  '/44260-8',
] as const;

/** Codes worth 0, 1, 2 and 3 points. */
const CODES = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'] as const;

/** The band of every total from 0 to 27. Kroenke 2001. */
// prettier-ignore
const BANDS = [
  'None-minimal', 'None-minimal', 'None-minimal', 'None-minimal', 'None-minimal',
  'Mild', 'Mild', 'Mild', 'Mild', 'Mild',
  'Moderate', 'Moderate', 'Moderate', 'Moderate', 'Moderate',
  'Moderately severe', 'Moderately severe', 'Moderately severe', 'Moderately severe', 'Moderately severe',
  'Severe', 'Severe', 'Severe', 'Severe', 'Severe', 'Severe', 'Severe', 'Severe',
];

/** The total by the sum of eight answered items, 0 to 24: sum × 9/8, halves up. CMS MDS 3.0 item D0300. */
// prettier-ignore
const OF_EIGHT = [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27];

/** The total by the sum of seven answered items, 0 to 21: sum × 9/7, halves up. */
// prettier-ignore
const OF_SEVEN = [0, 1, 3, 4, 5, 6, 8, 9, 10, 12, 13, 14, 15, 17, 18, 19, 21, 22, 23, 24, 26, 27];

/** The alerts by the answer to item 9, in points. */
const RISK = ['', 'suicide-risk', 'suicide-risk', 'suicide-risk'];

/** Calls `visit` with the points of every answer vector in which exactly these positions are blank (`-1`). */
function eachVector(blanks: readonly number[], visit: (points: readonly number[]) => void): void {
  const free = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter((position) => !blanks.includes(position));
  const points = Array.from({ length: 9 }, () => -1);
  for (let vector = 0; vector < 4 ** free.length; vector += 1) {
    let rest = vector;
    for (const position of free) {
      points[position] = rest % 4;
      rest = Math.floor(rest / 4);
    }
    visit(points);
  }
}

function answersOf(points: readonly number[]): Answers {
  const answers: Record<string, string> = {};
  ITEMS.forEach((linkId, at) => {
    const code = CODES[points[at] ?? -1];
    if (code !== undefined) answers[linkId] = code;
  });
  return answers;
}

/** How many vectors with these blanks score otherwise than the tables say, and how many were looked at. */
function mismatches(phq9: Instrument, blanks: readonly number[]): { wrong: number; vectors: number } {
  let wrong = 0;
  let vectors = 0;
  eachVector(blanks, (points) => {
    const sum = points.reduce((before, value) => (value < 0 ? before : before + value), 0);
    const total = blanks.length === 0 ? sum : blanks.length === 1 ? OF_EIGHT[sum] : OF_SEVEN[sum];
    const item9 = points[8] ?? -1;
    const got = scoreInstrument(phq9, answersOf(points));
    const isRight =
      got.score === total &&
      got.band === BANDS[total ?? -1] &&
      got.missing === blanks.length &&
      got.prorated === blanks.length > 0 &&
      got.positive === ((total ?? 0) >= 10 ? 'positive' : 'negative') &&
      got.atLeast === (blanks.length > 0 ? sum : null) &&
      got.alerts.join() === (item9 < 0 ? 'incomplete-safety' : RISK[item9]);
    if (!isRight) wrong += 1;
    vectors += 1;
  });
  return { wrong, vectors };
}

const SINGLES = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((position) => [position]);
const PAIRS = SINGLES.flatMap(([first = 0]) =>
  SINGLES.filter(([second = 0]) => second > first).map(([second = 0]) => [first, second]),
);

function mismatchesOver(
  phq9: Instrument,
  blanks: readonly (readonly number[])[],
): { wrong: number; vectors: number } {
  const counts = blanks.map((some) => mismatches(phq9, some));
  return {
    wrong: counts.reduce((sum, { wrong }) => sum + wrong, 0),
    vectors: counts.reduce((sum, { vectors }) => sum + vectors, 0),
  };
}

describe('the PHQ-9 against an independent table', () => {
  const phq9 = instrument('phq-9');

  it('agrees on all 262,144 complete answer vectors', () => {
    expect(mismatchesOver(phq9, [[]])).toEqual({ wrong: 0, vectors: 262_144 });
  });

  it('agrees on every vector with one blank, prorated from eight answers', () => {
    expect(mismatchesOver(phq9, SINGLES)).toEqual({ wrong: 0, vectors: 589_824 });
  });

  it('agrees on every vector with two blanks, prorated from seven answers', () => {
    expect(mismatchesOver(phq9, PAIRS)).toEqual({ wrong: 0, vectors: 589_824 });
  });

  it('notices a band that begins one point late', () => {
    const shifted = structuredClone(phq9);
    if (shifted.scoring.kind !== 'sum') throw new Error('the PHQ-9 is a sum');
    const bands = shifted.scoring.bands.map((band) =>
      band.label === 'Mild' ? { ...band, max: 10 } : band.label === 'Moderate' ? { ...band, min: 11 } : band,
    );
    const wrongly = Instrument.parse({ ...shifted, scoring: { ...shifted.scoring, bands } });
    // Exactly the vectors with a total of 10 change their band: the coefficient of x^10 in (1+x+x²+x³)^9.
    expect(mismatchesOver(wrongly, [[]]).wrong).toBe(18_351);
  });

  it('notices a screening cut-off one point too high', () => {
    const shifted = structuredClone(phq9);
    if (shifted.scoring.kind !== 'sum') throw new Error('the PHQ-9 is a sum');
    const scoring = { ...shifted.scoring, screenPositive: { cut: 11, note: 'one too high' } };
    expect(mismatchesOver({ ...shifted, scoring }, [[]]).wrong).toBeGreaterThan(0);
  });

  it('gives no score to three blanks, and keeps what the answers guarantee', () => {
    const answers = answersOf([3, 3, 3, 3, 0, 0, -1, -1, -1]);
    expect(scoreInstrument(phq9, answers)).toMatchObject({
      score: null,
      band: null,
      prorated: false,
      missing: 3,
      atLeast: 12,
      positive: 'positive-incomplete',
      alerts: ['incomplete-safety'],
    });
  });

  it('does not add the difficulty question to the total', () => {
    const answers = { ...answersOf([0, 0, 0, 0, 0, 0, 0, 0, 0]), '/69722-7': 'LA6574-3' };
    expect(scoreInstrument(phq9, answers)).toMatchObject({ score: 0, missing: 0 });
  });
});
