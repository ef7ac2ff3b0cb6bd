import type { Assessment } from '../../shared/assessments/assessment.ts';
import { compareScores, type PastScore, type ScoreChange } from '../../shared/assessments/change.ts';
import type { Instrument } from '../../shared/assessments/instrument.ts';

/** A stored total on the scale that changes are measured in. */
function pastScore(
  { instrumentId, instrumentVersion, score }: Assessment,
  { scoring }: Instrument,
): PastScore | null {
  const factor = scoring.kind === 'sum' ? (scoring.transform?.multiply ?? 1) : 1;
  return score === null ? null : { instrumentId, instrumentVersion, value: score * factor };
}

/** How a score moved since an earlier one of the same scale; `null` where they cannot be compared. */
export function changeSince(
  assessment: Assessment,
  previous: Assessment | null,
  instrument: Instrument,
): ScoreChange | null {
  const current = pastScore(assessment, instrument);
  const before = previous && pastScore(previous, instrument);
  return current && before ? compareScores(instrument, { current, previous: before }) : null;
}

/** The points from which a change counts as real; `null` where none are published. */
export const pointsThatCount = ({ scoring }: Instrument): number | null =>
  scoring.kind === 'sum' ? (scoring.change?.mcid ?? null) : null;
