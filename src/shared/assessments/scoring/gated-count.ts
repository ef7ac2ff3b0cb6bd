import { NOTHING_KNOWN, type ScoreResult } from '../score-result.ts';
import type { GatedCountScoring } from '../scoring-block.ts';
import { bandOf, cutoffOf, type ScoringContext } from './context.ts';
import { codeAt, countMissing, type Sheet } from './sheet.ts';
import { judge, tally } from './tally.ts';

/**
 * Counts the items behind a first question. "No" at the gate is a complete form of 0 points. With the gate blank there
 * is no total, but items answered all the same still guarantee theirs: they would not have been asked after a "No".
 *
 * @source DOMAIN.md §1.5, PC-PTSD-5.
 */
export function scoreGatedCount(
  scoring: GatedCountScoring,
  sheet: Sheet,
  context: ScoringContext,
): ScoreResult {
  const gate = codeAt(sheet, scoring.gate);
  const isOpen = gate === scoring.gateYes;
  const counted = tally(sheet, scoring.items);
  const atGate = countMissing(sheet, [scoring.gate]);
  const behind = isOpen ? counted : { missing: 0, declined: 0 };
  const missing = atGate.missing + behind.missing;
  const score = gate !== null && !isOpen ? 0 : missing === 0 ? counted.sum : null;
  const cutoff = cutoffOf(scoring, context);
  return {
    ...NOTHING_KNOWN,
    score,
    band: bandOf(scoring.bands, score),
    missing,
    declined: atGate.declined + behind.declined,
    atLeast: score === null ? counted.lowest : null,
    positive:
      cutoff === null
        ? null
        : judge(score, [counted.lowest, counted.highest], { at: cutoff, higherIs: scoring.higherIs }),
    cutoff,
  };
}
