import { NOTHING_KNOWN, type ScoreResult, type Subscale } from '../score-result.ts';
import type { SumScoring } from '../scoring-block.ts';
import { bandOf, cutoffOf, type ScoringContext } from './context.ts';
import { itemAlerts } from './item-alerts.ts';
import type { Sheet } from './sheet.ts';
import { anyPositive, judge, roundHalfUp, tally, type Tally } from './tally.ts';

/** The total in points by the file's own rule for missing items; `null` where it gives none. */
function totalOf({ missing: rule, items }: SumScoring, counted: Tally): number | null {
  if (counted.missing === 0) return counted.sum;
  if (rule.rule === 'prorate' && counted.missing <= rule.maxMissing)
    return roundHalfUp(counted.sum * items.length, counted.answered);
  return null;
}

function subscalesOf({ subscales = [], higherIs }: SumScoring, sheet: Sheet): readonly Subscale[] {
  return subscales.map(({ id, items, cut }) => {
    const counted = tally(sheet, items);
    const score = counted.missing === 0 ? counted.sum : null;
    const positive = judge(score, [counted.lowest, counted.highest], { at: cut, higherIs });
    return { id, score, atLeast: score === null ? counted.lowest : null, positive };
  });
}

/**
 * Adds up an instrument scored by sum, following its own rule for missing answers.
 *
 * @returns The total in points with its band and whether it was prorated; with items missing also the least total the
 *   answers guarantee, so that a skipped item cannot hide a positive screen.
 * @source DOMAIN.md §1.1 rules 3–5; proration of the PHQ-9: CMS MDS 3.0 item D0160.
 */
export function scoreSum(scoring: SumScoring, sheet: Sheet, context: ScoringContext): ScoreResult {
  const counted = tally(sheet, scoring.items);
  const score = totalOf(scoring, counted);
  const factor = scoring.transform?.multiply ?? 1;
  const value = score === null ? null : score * factor;
  const cutoff = cutoffOf(scoring, context);
  const bounds = [counted.lowest * factor, counted.highest * factor] as const;
  const byTotal = cutoff === null ? null : judge(value, bounds, { at: cutoff, higherIs: scoring.higherIs });
  const subscales = subscalesOf(scoring, sheet);
  const bySubscale = anyPositive(
    subscales.map(({ positive }) => positive),
    counted.missing,
  );
  return {
    ...NOTHING_KNOWN,
    score,
    band: bandOf(scoring.bands, value),
    ...(scoring.transform && value !== null ? { index: value } : {}),
    prorated: score !== null && counted.missing > 0,
    missing: counted.missing,
    declined: counted.declined,
    atLeast: counted.missing > 0 ? counted.lowest : null,
    positive: subscales.length > 0 ? bySubscale : byTotal,
    cutoff,
    ...(subscales.length > 0 ? { subscales } : {}),
    ...itemAlerts(scoring.alerts, sheet),
  };
}
