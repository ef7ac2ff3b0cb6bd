import { assertNever } from '../../result.ts';
import type { Answers } from '../answers.ts';
import type { Instrument } from '../instrument.ts';
import type { ScoreResult } from '../score-result.ts';
import { scoreAhc } from './ahc.ts';
import { scoreAnyOf } from './any-of.ts';
import { scoreAsq } from './asq.ts';
import { scoreAuditC } from './auditc.ts';
import type { ScoringContext } from './context.ts';
import { scoreCssrs } from './cssrs.ts';
import { scoreDomains } from './domains.ts';
import { scoreGatedCount } from './gated-count.ts';
import { readSheet } from './sheet.ts';
import { scoreSum } from './sum.ts';

/**
 * Scores a form as it stands, complete or not. Cheap enough for every key press; safety items count at once.
 *
 * @throws RangeError for answers that the instrument does not offer. Missing answers never throw.
 * @source DOMAIN.md §1.
 */
export function scoreInstrument(
  instrument: Instrument,
  answers: Answers,
  context: ScoringContext = {},
): ScoreResult {
  const sheet = readSheet(instrument, answers);
  const { scoring } = instrument;
  switch (scoring.kind) {
    case 'sum':
      return scoreSum(scoring, sheet, context);
    case 'gatedCount':
      return scoreGatedCount(scoring, sheet, context);
    case 'asq':
      return scoreAsq(scoring, sheet);
    case 'auditc':
      return scoreAuditC(scoring, sheet, context);
    case 'cssrs':
      return scoreCssrs(sheet);
    case 'anyOf':
      return scoreAnyOf(scoring, sheet);
    case 'domains':
      return scoreDomains(scoring, sheet);
    case 'ahc':
      return scoreAhc(scoring, sheet);
    default:
      return assertNever(scoring);
  }
}
