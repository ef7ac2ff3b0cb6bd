import { NOTHING_KNOWN, type ScoreResult } from '../score-result.ts';
import type { AnyOfScoring } from '../scoring-block.ts';
import { codeAt, countMissing, type Sheet } from './sheet.ts';

/**
 * Scores a screen that one positive answer decides; without one, every item must rule the risk out.
 *
 * @source DOMAIN.md §1.5, Hunger Vital Sign. "Don't know" and refusals leave it incomplete.
 */
export function scoreAnyOf(scoring: AnyOfScoring, sheet: Sheet): ScoreResult {
  const codes = scoring.items.map((linkId) => codeAt(sheet, linkId));
  const counts = countMissing(sheet, scoring.items);
  if (codes.some((code) => code !== null && scoring.positiveCodes.includes(code)))
    return { ...NOTHING_KNOWN, ...counts, outcome: 'At risk', positive: 'positive' };
  if (codes.every((code) => code !== null && scoring.negativeCodes.includes(code)))
    return { ...NOTHING_KNOWN, ...counts, outcome: 'No risk', positive: 'negative' };
  return { ...NOTHING_KNOWN, ...counts, outcome: 'Incomplete' };
}
