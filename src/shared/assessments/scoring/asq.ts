import { NOTHING_KNOWN, alertsFrom, type Outcome, type ScoreResult } from '../score-result.ts';
import type { AsqScoring } from '../scoring-block.ts';
import { codeAt, countMissing, declinedAt, NO, YES, type Sheet } from './sheet.ts';
import { judgeOutcome } from './tally.ts';

/** The option of the NIMH form for a refusal; a refusal documented any other way counts the same. */
const REFUSED = 'refused';

const isYesOrRefused = (sheet: Sheet, linkId: string): boolean => {
  const code = codeAt(sheet, linkId);
  return code === YES || code === REFUSED || declinedAt(sheet, linkId);
};

function outcomeOf(scoring: AsqScoring, sheet: Sheet, isPositive: boolean): Outcome {
  const acuity = codeAt(sheet, scoring.acuity);
  // A plain "yes, right now" is acute whatever stands before it: the person said so.
  if (acuity === YES || (isPositive && isYesOrRefused(sheet, scoring.acuity))) return 'Acute positive';
  if (isPositive) return acuity === NO ? 'Non-acute positive' : 'Incomplete';
  return scoring.items.every((linkId) => codeAt(sheet, linkId) === NO) ? 'Negative' : 'Incomplete';
}

/**
 * Scores the ASQ. A refused item counts as positive, a blank one as not known.
 *
 * @source DOMAIN.md §1.5, ASQ; §1.3: item 5 "yes" is imminent, anything positive before it is a risk.
 */
export function scoreAsq(scoring: AsqScoring, sheet: Sheet): ScoreResult {
  const positives = scoring.items.filter((linkId) => isYesOrRefused(sheet, linkId));
  const outcome = outcomeOf(scoring, sheet, positives.length > 0);
  const asked = positives.length > 0 ? [...scoring.items, scoring.acuity] : scoring.items;
  const triggers =
    outcome === 'Acute positive'
      ? [{ level: 'suicide-imminent' as const, linkId: scoring.acuity }]
      : positives.map((linkId) => ({ level: 'suicide-risk' as const, linkId }));
  return {
    ...NOTHING_KNOWN,
    ...countMissing(sheet, asked),
    outcome,
    positive: judgeOutcome(outcome, positives.length > 0),
    ...alertsFrom(triggers),
    notAssessed: asked.filter((linkId) => codeAt(sheet, linkId) === null && !declinedAt(sheet, linkId)),
  };
}
