import { NOTHING_KNOWN, type DomainFinding, type Positive, type ScoreResult } from '../score-result.ts';
import type { DomainsScoring } from '../scoring-block.ts';
import { itemAlerts } from './item-alerts.ts';
import { countMissing, pointsAt, type Sheet } from './sheet.ts';
import { anyPositive } from './tally.ts';

/** What the findings of all domains say together. */
export function verdictOf(domains: readonly DomainFinding[], missing: number): Positive {
  return anyPositive(
    domains.map(({ finding }) => (finding === 'unknown' ? null : finding)),
    missing,
  );
}

/**
 * Judges each domain by its highest item; there is no total. One item at the threshold decides a domain, and only
 * answers to all of its items make it negative.
 *
 * @source DOMAIN.md §1.5, DSM-5 Level 1: threshold 2, but 1 for suicidal ideation, psychosis and substance use.
 */
export function scoreDomains(scoring: DomainsScoring, sheet: Sheet): ScoreResult {
  const linkIdsOf = (numbers: readonly number[]) => numbers.map((number) => `${scoring.prefix}${number}`);
  const domains = Object.entries(scoring.domains).map(([domain, numbers]): DomainFinding => {
    const points = linkIdsOf(numbers).map((linkId) => pointsAt(sheet, linkId));
    const threshold = scoring.thresholdOverrides[domain] ?? scoring.threshold;
    if (points.some((value) => value !== null && value >= threshold)) return { domain, finding: 'positive' };
    return { domain, finding: points.includes(null) ? 'unknown' : 'negative' };
  });
  const counts = countMissing(sheet, Object.values(scoring.domains).flatMap(linkIdsOf));
  return {
    ...NOTHING_KNOWN,
    ...counts,
    domains,
    positive: verdictOf(domains, counts.missing),
    ...itemAlerts(scoring.alerts, sheet),
  };
}
