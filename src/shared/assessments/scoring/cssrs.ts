import { NOTHING_KNOWN, alertsFrom, type Outcome, type ScoreResult } from '../score-result.ts';
import { CSSRS_ITEMS } from '../scoring-block.ts';
import { codeAt, countMissing, NO, YES, type Sheet } from './sheet.ts';
import { judgeOutcome } from './tally.ts';

const { wishToBeDead, thoughts, method, intent, plan, behaviour, recentBehaviour } = CSSRS_ITEMS;

/** Answers that are high risk by themselves: intent, a plan, or suicidal behaviour in the past three months. */
const ACUTE = [intent, plan, recentBehaviour] as const;
/** Answers that need an assessment. */
const RISK = [wishToBeDead, thoughts, method, behaviour] as const;

function outcomeOf(yes: (linkId: string) => boolean, isComplete: boolean): Outcome {
  if (ACUTE.some(yes)) return 'High';
  if (!isComplete) return 'Incomplete';
  if (yes(method) || yes(behaviour)) return 'Moderate';
  return RISK.some(yes) ? 'Low' : 'Negative';
}

/**
 * Scores the C-SSRS screener from the entered answers. Items 3–5 are asked after a "yes" to item 2, the follow-up of
 * item 6 after a "yes" to item 6.
 *
 * @source DOMAIN.md §1.5, C-SSRS: items 4, 5 or behaviour within 3 months are high, item 3 or older behaviour moderate,
 *   items 1 or 2 alone low.
 */
export function scoreCssrs(sheet: Sheet): ScoreResult {
  const yes = (linkId: string): boolean => codeAt(sheet, linkId) === YES;
  const isAnswered = (linkId: string): boolean => yes(linkId) || codeAt(sheet, linkId) === NO;
  const asked = [
    wishToBeDead,
    thoughts,
    ...(yes(thoughts) ? [method, intent, plan] : []),
    behaviour,
    ...(yes(behaviour) ? [recentBehaviour] : []),
  ];
  const outcome = outcomeOf(yes, asked.every(isAnswered));
  const risks = RISK.filter(yes);
  const triggers =
    outcome === 'High'
      ? ACUTE.filter(yes).map((linkId) => ({ level: 'suicide-imminent' as const, linkId }))
      : risks.map((linkId) => ({ level: 'suicide-risk' as const, linkId }));
  return {
    ...NOTHING_KNOWN,
    ...countMissing(sheet, asked),
    outcome,
    positive: judgeOutcome(outcome, risks.length > 0),
    ...alertsFrom(triggers),
    notAssessed: asked.filter((linkId) => !isAnswered(linkId)),
  };
}
