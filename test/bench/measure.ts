/** What is measured, beside what it is measured against. */
export interface Measure {
  readonly name: string;
  /** Done once a repetition. */
  readonly subject: () => unknown;
  /** The floor of the job, in the same process and the same round. */
  readonly baseline: (() => unknown) | null;
  /** Repetitions in a round; short work needs more to be seen. */
  readonly repetitions: number;
  readonly bar: Bar;
}

/** What docs/performance.md promises; what is not promised is not judged. */
export interface Bar {
  readonly ratio?: number;
  /** 95th percentile, in milliseconds. */
  readonly p95Ms?: number;
}

/** What a measurement showed, in milliseconds. */
export interface Result {
  readonly name: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly baselineMs: number | null;
  /** Median over the rounds of subject ÷ baseline. */
  readonly ratio: number | null;
  readonly bar: Bar;
  readonly isHit: boolean | null;
}

/** The value below which a share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle value. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

async function timed(work: () => unknown, repetitions: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

/** Judges figures by their bar: `null` when nothing is promised. */
function judged({ ratio, p95Ms }: Pick<Result, 'ratio' | 'p95Ms'>, bar: Bar): boolean | null {
  const verdicts = [
    ...(bar.ratio !== undefined && ratio !== null ? [ratio <= bar.ratio] : []),
    ...(bar.p95Ms === undefined ? [] : [p95Ms <= bar.p95Ms]),
  ];
  return verdicts.length === 0 ? null : verdicts.every(Boolean);
}

/** The result of times that were taken elsewhere, as in a window. */
export function resultOf(
  name: string,
  times: readonly number[],
  bar: Bar,
  against: { readonly baselineMs: number; readonly ratio: number } | null = null,
): Result {
  const figures = {
    medianMs: median(times),
    p95Ms: quantile(times, 0.95),
    baselineMs: against?.baselineMs ?? null,
    ratio: against?.ratio ?? null,
  };
  return { name, ...figures, bar, isHit: judged(figures, bar) };
}

/**
 * Runs subject and baseline in turns, so that whatever else the machine does meets both; who goes first changes with
 * each round. A round before the first warms caches and is not counted.
 */
export async function measure(
  { name, subject, baseline, repetitions, bar }: Measure,
  rounds: number,
): Promise<Result> {
  const all: number[] = [];
  const baselines: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const early = round % 2 === 1 && baseline ? await timed(baseline, repetitions) : null;
    const times = await timed(subject, repetitions);
    const floor = early ?? (baseline ? await timed(baseline, repetitions) : null);
    if (round === 0) continue;
    all.push(...times);
    if (!floor) continue;
    baselines.push(...floor);
    ratios.push(median(times) / median(floor));
  }
  const against = baseline ? { baselineMs: median(baselines), ratio: median(ratios) } : null;
  return resultOf(name, all, bar, against);
}
