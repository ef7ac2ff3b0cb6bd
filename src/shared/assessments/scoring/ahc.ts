import {
  alertsFrom,
  NOTHING_KNOWN,
  type DomainFinding,
  type ScoreResult,
  type Subscale,
} from '../score-result.ts';
import type { AhcScoring } from '../scoring-block.ts';
import { verdictOf } from './domains.ts';
import { codeAt, codesAt, countMissing, type Sheet } from './sheet.ts';
import { judge, tally } from './tally.ts';

type Rules = AhcScoring['positives'][string];

function findingOf(rules: Rules, sheet: Sheet): DomainFinding['finding'] {
  const chosen = rules.map(([linkId, positives]) => ({ positives, codes: codesAt(sheet, linkId) }));
  if (chosen.some(({ positives, codes }) => codes.some((code) => positives.includes(code))))
    return 'positive';
  return chosen.some(({ codes }) => codes.length === 0) ? 'unknown' : 'negative';
}

/** The HITS total (4–20): a sum with every missing item at its least, 1, as long as one is missing. */
function hitsOf(scoring: AhcScoring, sheet: Sheet): Subscale {
  const counted = tally(sheet, scoring.hits);
  const score = counted.missing === 0 ? counted.sum : null;
  const cut = { at: scoring.hitsCut, higherIs: 'worse' } as const;
  return {
    id: 'hits',
    score,
    atLeast: score === null ? counted.lowest : null,
    positive: judge(score, [counted.lowest, counted.highest], cut),
  };
}

/**
 * Scores the AHC screen: each need domain by its own answers, interpersonal safety by the HITS total. A skipped or
 * declined item leaves its domain unknown, never negative. HITS alerts as soon as the answers guarantee 11 points.
 *
 * @source DOMAIN.md §1.5, AHC HRSN; §1.3.
 */
export function scoreAhc(scoring: AhcScoring, sheet: Sheet): ScoreResult {
  const hits = hitsOf(scoring, sheet);
  const isUnsafe = hits.positive === 'positive' || hits.positive === 'positive-incomplete';
  const domains: readonly DomainFinding[] = [
    ...Object.entries(scoring.positives).map(([domain, rules]) => ({
      domain,
      finding: findingOf(rules, sheet),
    })),
    {
      domain: scoring.safetyDomain,
      finding: isUnsafe ? 'positive' : hits.positive === null ? 'unknown' : 'negative',
    },
  ];
  const needItems = Object.values(scoring.positives).flatMap((rules) => rules.map(([linkId]) => linkId));
  const counts = countMissing(sheet, [...new Set([...needItems, ...scoring.hits])]);
  const answeredHits = scoring.hits.filter((linkId) => codeAt(sheet, linkId) !== null);
  const triggers = isUnsafe
    ? answeredHits.map((linkId) => ({ level: 'interpersonal-safety' as const, linkId }))
    : [];
  return {
    ...NOTHING_KNOWN,
    ...counts,
    subscales: [hits],
    domains,
    positive: verdictOf(domains, counts.missing),
    ...alertsFrom(triggers),
  };
}
