import type { GatedCountScoring, SumScoring } from '../scoring-block.ts';

/** What a result depends on besides the answers. */
export interface ScoringContext {
  /** Sex for the AUDIT-C cut-off; unknown when absent. */
  readonly sex?: 'male' | 'female' | 'unknown';
  /** The cut-off a site has chosen, on the scale of the bands; the file's own when absent. */
  readonly cutoff?: number;
}

/** First bands whose name says that the second one starts at the cut-off. */
const BELOW_CUT_LABELS: readonly string[] = ['Negative', 'Below cut-off'];

/**
 * The cut-off of a scale: the site's, else the file's more sensitive one, else where the first band that is not
 * negative begins. The more sensitive one, since the bands already call a result above it positive.
 *
 * @returns `null` for a scale without a published cut-off.
 */
export function cutoffOf(scoring: SumScoring | GatedCountScoring, context: ScoringContext): number | null {
  const { screenPositive, bands } = scoring;
  if (context.cutoff !== undefined) return context.cutoff;
  if (screenPositive) return Math.min(screenPositive.cut, screenPositive.altCut ?? screenPositive.cut);
  const [first, second] = bands;
  return first && second && BELOW_CUT_LABELS.includes(first.label) ? second.min : null;
}

/** The name of the band a value lies in; `null` without a value. */
export const bandOf = (bands: SumScoring['bands'], value: number | null): string | null =>
  value === null ? null : (bands.find(({ min, max }) => value >= min && value <= max)?.label ?? null);
