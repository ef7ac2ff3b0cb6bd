import type { Outcome, Positive } from '../score-result.ts';
import { declinedAt, pointsAt, type Sheet } from './sheet.ts';

/** Points added up over some items, with what the missing ones leave open. */
export interface Tally {
  /** Points of the answered items. */
  readonly sum: number;
  readonly answered: number;
  readonly missing: number;
  readonly declined: number;
  /** The total if every missing item had its least points, and its most. */
  readonly lowest: number;
  readonly highest: number;
}

/** Adds up the points of some items. A missing item counts at the least its options carry, which is not always 0. */
export function tally(sheet: Sheet, linkIds: readonly string[]): Tally {
  let sum = 0;
  let declined = 0;
  let missing = 0;
  let least = 0;
  let most = 0;
  for (const linkId of linkIds) {
    const points = pointsAt(sheet, linkId);
    if (points !== null) {
      sum += points;
      continue;
    }
    const facts = sheet.facts.get(linkId);
    missing += 1;
    if (declinedAt(sheet, linkId)) declined += 1;
    least += facts?.lowest ?? 0;
    most += facts?.highest ?? 0;
  }
  const answered = linkIds.length - missing;
  return { sum, answered, missing, declined, lowest: sum + least, highest: sum + most };
}

/** Rounds a fraction of whole numbers, halves upwards, without a detour through a binary fraction. */
export const roundHalfUp = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

/** A cut-off, and on which side of it a screen is positive (the cut-off itself always is). */
export interface Cut {
  readonly at: number;
  readonly higherIs: 'worse' | 'better';
}

/**
 * Judges a total, or a total that is not known yet by the mildest it can still become.
 *
 * @param total The total on the scale of the cut-off, or `null`.
 * @param bounds The least and the most it can still become, on the same scale.
 */
export function judge(total: number | null, bounds: readonly [number, number], cut: Cut): Positive {
  const reaches = (value: number): boolean => (cut.higherIs === 'worse' ? value >= cut.at : value <= cut.at);
  if (total !== null) return reaches(total) ? 'positive' : 'negative';
  return reaches(cut.higherIs === 'worse' ? bounds[0] : bounds[1]) ? 'positive-incomplete' : null;
}

/** Joins verdicts of which one is enough: any positive decides, and only all negatives make a negative. */
export function anyPositive(verdicts: readonly Positive[], missing: number): Positive {
  if (verdicts.some((v) => v === 'positive' || v === 'positive-incomplete'))
    return missing === 0 ? 'positive' : 'positive-incomplete';
  return verdicts.every((v) => v === 'negative') ? 'negative' : null;
}

/** The verdict of an outcome in words. An incomplete form with a risk answer is positive already. */
export function judgeOutcome(outcome: Outcome, hasRiskAnswer: boolean): Positive {
  if (outcome === 'Negative') return 'negative';
  if (outcome !== 'Incomplete') return 'positive';
  return hasRiskAnswer ? 'positive-incomplete' : null;
}
