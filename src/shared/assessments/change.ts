import type { Instrument } from './instrument.ts';
import type { ChangeRule } from './scoring-block.ts';
import type { ScoreResult } from './score-result.ts';

/** A score to compare: on the index where the instrument has one, else in points. */
export interface PastScore {
  readonly instrumentId: string;
  readonly instrumentVersion: string;
  readonly value: number;
}

/** How a score moved since the one before. */
export interface ScoreChange {
  /** This score minus the previous one, in points of the compared scale. */
  readonly difference: number;
  readonly direction: 'better' | 'worse' | 'same';
  /** Whether the difference reaches the published minimal important one; `null` where none is published. */
  readonly meaningful: boolean | null;
  /** At least half of the baseline gone; `null` without a rule, or without points at baseline to fall from. */
  readonly response: boolean | null;
  /** Below the remission line; `null` without a rule, or when the baseline was below it already. */
  readonly remission: boolean | null;
}

/** What a score is compared with. */
export interface Comparison {
  readonly current: PastScore;
  readonly previous: PastScore;
  /** The first score of the course of treatment; the previous one when absent. */
  readonly baseline?: PastScore;
}

/** The value of a result that trend lines and changes are drawn from; `null` without a total. */
export const comparableValue = ({ index, score }: Pick<ScoreResult, 'index' | 'score'>): number | null =>
  index ?? score;

function changeRuleOf({ scoring }: Instrument): ChangeRule | null {
  return scoring.kind === 'sum' ? (scoring.change ?? null) : null;
}

const isResponse = (baseline: number, current: number): boolean | null =>
  baseline <= 0 ? null : 2 * current <= baseline;

function isRemission(rule: string, baseline: number, current: number): boolean | null {
  const line = Number(rule.slice(1));
  return baseline < line ? null : current < line;
}

/**
 * Compares a score with the previous one by the instrument's own `change` block.
 *
 * @returns `null` unless all scores are of this instrument in this version: other versions are other scales.
 * @source DOMAIN.md §1.1 rule 8; PHQ-9: 5 points (Löwe 2004), response ≥ 50 %, remission < 5.
 */
export function compareScores(instrument: Instrument, comparison: Comparison): ScoreChange | null {
  const { current, previous, baseline = previous } = comparison;
  const isSameScale = (score: PastScore): boolean =>
    score.instrumentId === instrument.id && score.instrumentVersion === instrument.questionnaire.version;
  const { scoring } = instrument;
  if (![current, previous, baseline].every(isSameScale) || !('higherIs' in scoring)) return null;

  const rule = changeRuleOf(instrument);
  const difference = current.value - previous.value;
  const isUp = difference > 0;
  return {
    difference,
    direction: difference === 0 ? 'same' : isUp === (scoring.higherIs === 'better') ? 'better' : 'worse',
    meaningful: rule ? Math.abs(difference) >= rule.mcid : null,
    response: rule?.response ? isResponse(baseline.value, current.value) : null,
    remission: rule?.remission ? isRemission(rule.remission, baseline.value, current.value) : null,
  };
}
