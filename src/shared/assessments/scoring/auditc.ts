import { NOTHING_KNOWN, type ScoreResult } from '../score-result.ts';
import type { AuditCScoring } from '../scoring-block.ts';
import type { ScoringContext } from './context.ts';
import { pointsAt, type Sheet } from './sheet.ts';
import { judge, tally } from './tally.ts';

const NON_DRINKER = { sum: 0, answered: 3, missing: 0, declined: 0, lowest: 0, highest: 0 } as const;

/**
 * Scores the AUDIT-C. "Never" at the first item ends the form: the other two are not asked and count 0.
 *
 * @source DOMAIN.md §1.5, AUDIT-C: positive from 4 points for men and 3 for women, 3 when the sex is not known.
 */
export function scoreAuditC(scoring: AuditCScoring, sheet: Sheet, context: ScoringContext): ScoreResult {
  const [frequency, quantity, binge] = scoring.items;
  const counted = pointsAt(sheet, frequency) === 0 ? NON_DRINKER : tally(sheet, scoring.items);
  const score = counted.missing === 0 ? counted.sum : null;
  const cutoff = context.cutoff ?? scoring.cutoffs[context.sex ?? 'unknown'];
  const positive = judge(score, [counted.lowest, counted.highest], {
    at: cutoff,
    higherIs: scoring.higherIs,
  });
  const isAllFromFirst =
    positive === 'positive' && pointsAt(sheet, quantity) === 0 && pointsAt(sheet, binge) === 0;
  return {
    ...NOTHING_KNOWN,
    score,
    band: score === null ? null : positive === 'positive' ? 'Positive' : 'Negative',
    missing: counted.missing,
    declined: counted.declined,
    atLeast: score === null ? counted.lowest : null,
    positive,
    cutoff,
    ...(isAllFromFirst ? { note: 'allFromQ1' as const } : {}),
  };
}
