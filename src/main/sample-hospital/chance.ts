import { v7 } from 'uuid';

/** A source of chance that gives the same for the same seed, on every machine. */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** One of several. */
  readonly of: <const C extends readonly [unknown, ...unknown[]]>(choices: C) => C[number];
  /** True in this share of cases, 0–1. */
  readonly happens: (share: number) => boolean;
  /** The id of a record made at an instant (milliseconds since 1970). */
  readonly id: (atMs: number) => string;
}

/**
 * Chance from a seed: the mulberry32 generator, which is small, fast and good enough for believable data.
 *
 * @source https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32 (public domain)
 */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    of: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
    happens: (share) => next() < share,
    id: (atMs) => v7({ msecs: atMs, random: Uint8Array.from({ length: 16 }, () => between(0, 255)) }),
  };
}
