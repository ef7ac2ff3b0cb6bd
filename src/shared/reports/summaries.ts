/** Middle value; of an even number the mean of the two in the middle. `null` of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/**
 * The smallest value that at least a share of the values does not exceed (nearest-rank percentile): always a value that
 * occurred, so that "nine of ten within 12 days" is literally true. `null` of none.
 *
 * @param share Above 0, at most 1, for example 0.9.
 */
export function nearestRank(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  // A tenth is no binary fraction: 0.9 × 10 must be rank 9, not the next above 9.000000000000002.
  const rank = Math.ceil(Math.round(share * sorted.length * 1e9) / 1e9);
  return sorted[rank - 1] ?? null;
}
