import type { AlertLevel, AlertTrigger } from '../safety/alert.ts';
import type { ANY_OF_OUTCOMES, ASQ_OUTCOMES, CSSRS_OUTCOMES } from './scoring-block.ts';

/**
 * What a screen says. `positive-incomplete`: items are missing, and no answer to them could make it negative. `null`:
 * not known yet, or an instrument without a cut-off.
 *
 * @source DOMAIN.md §1.1 rule 4.
 */
export type Positive = 'positive' | 'positive-incomplete' | 'negative' | null;

/** A part of the form with its own total. */
export interface Subscale {
  readonly id: string;
  /** Points; `null` while an item is missing. */
  readonly score: number | null;
  /** The least total that the answers guarantee, in points; `null` once `score` is known. */
  readonly atLeast: number | null;
  readonly positive: Positive;
}

/** What the answers say about one domain. A blank is `unknown`, never `negative`. */
export interface DomainFinding {
  readonly domain: string;
  readonly finding: 'positive' | 'negative' | 'unknown';
}

/** The outcome of an instrument that has words instead of a total. */
export type Outcome =
  (typeof ASQ_OUTCOMES)[number] | (typeof CSSRS_OUTCOMES)[number] | (typeof ANY_OF_OUTCOMES)[number];

/** The score of one form. A screen, not a diagnosis. */
export interface ScoreResult {
  /** Total in points; `null` while it cannot be known, and for instruments without a total. Never 0 for a blank. */
  readonly score: number | null;
  readonly band: string | null;
  /** The total on the scale that bands and cut-off are given in, where that is not points (WHO-5: 0–100). */
  readonly index?: number;
  /** Whether the total was estimated from the answered items, by the instrument's own published rule. */
  readonly prorated: boolean;
  /** Scored items without an answer, whether blank or declined. */
  readonly missing: number;
  /** Those of them that the person declined. */
  readonly declined: number;
  /** The least total that the answers guarantee, in points; `null` when nothing is missing or there is no total. */
  readonly atLeast: number | null;
  readonly positive: Positive;
  /** The cut-off that `positive` was judged by, to be stored with it; `null` where there is none. */
  readonly cutoff: number | null;
  readonly outcome?: Outcome;
  readonly subscales?: readonly Subscale[];
  readonly domains?: readonly DomainFinding[];
  /** All points come from the first AUDIT-C item: drinking may be within limits. */
  readonly note?: 'allFromQ1';
  /** Levels asked for by the answers as they stand, each once, gravest first. */
  readonly alerts: readonly AlertLevel[];
  /** The items behind `alerts`. */
  readonly triggers: readonly AlertTrigger[];
  /** Safety items that nobody has answered yet: each needs its own prompt. */
  readonly notAssessed: readonly string[];
}

const GRAVEST_FIRST: readonly AlertLevel[] = [
  'suicide-imminent',
  'suicide-risk',
  'interpersonal-safety',
  'incomplete-safety',
];

/** The alert part of a result. */
export const alertsFrom = (triggers: readonly AlertTrigger[]): Pick<ScoreResult, 'alerts' | 'triggers'> => ({
  triggers,
  alerts:
    triggers.length === 0 ? [] : GRAVEST_FIRST.filter((level) => triggers.some((t) => t.level === level)),
});

/** A result that says nothing yet; a scoring rule adds what it knows. */
export const NOTHING_KNOWN: ScoreResult = {
  score: null,
  band: null,
  prorated: false,
  missing: 0,
  declined: 0,
  atLeast: null,
  positive: null,
  cutoff: null,
  alerts: [],
  triggers: [],
  notAssessed: [],
};
