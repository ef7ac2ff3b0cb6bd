import { z } from 'zod';

import { command } from './application.ts';
import { chanceOf } from './chance.ts';
import { compare, markOf, type Found, type Seen, type Verdict } from './comparison.ts';
import { foundIn, killRound } from './kill-round.ts';

/** A case is left for the next one after this many rounds, so that drafts are also found again much later. */
const ROUNDS_A_CASE = 5;

/** The whole vault is checked this often. */
const ROUNDS_A_CHECK = 10;

/** So much typing may be lost at most. */
const PROMISED_MS = 1_000;

/** What many rounds gave. */
export interface KillFigures {
  readonly rounds: number;
  readonly drafts: number;
  readonly lostDrafts: number;
  readonly notes: number;
  readonly lostNotes: number;
  readonly duplicates: number;
  /** Drafts that the window did not offer as they were on disk. */
  readonly notRestored: number;
  readonly worstTypingMs: number;
  /** Rounds in which more than a second of typing was gone. */
  readonly overOneSecond: number;
  readonly checks: number;
}

const NONE: KillFigures = {
  rounds: 0,
  drafts: 0,
  lostDrafts: 0,
  notes: 0,
  lostNotes: 0,
  duplicates: 0,
  notRestored: 0,
  worstTypingMs: 0,
  overOneSecond: 0,
  checks: 0,
};

interface Run {
  readonly userData: string;
  readonly rounds: number;
  readonly seed: number;
  readonly say: (text: string) => void;
}

const Caseload = z.object({ rows: z.array(z.object({ caseId: z.string() })) });

/** Kills the application again and again on a demo vault and counts what is missing afterwards. */
export async function killAgainAndAgain({ userData, rounds, seed, say }: Run): Promise<KillFigures> {
  const chance = chanceOf(seed);
  const page = JSON.stringify({ view: 'open', offset: 0, limit: 5 });
  const caseload = Caseload.parse(await command(userData, ['call', 'cases.caseload', page]));
  const cases = caseload.rows.map(({ caseId }) => ({
    caseId,
    notes: [] as string[],
    draft: null as string | null,
  }));
  let figures = NONE;
  for (let number = 1; number <= rounds; number += 1) {
    const place = cases[Math.floor((number - 1) / ROUNDS_A_CASE) % cases.length];
    if (!place) throw new Error('the demo vault has no open case');
    const { seen, restored } = await killRound({ userData, caseId: place.caseId, number }, chance);
    if (place.draft !== null && restored !== place.draft)
      figures = { ...figures, notRestored: figures.notRestored + 1 };
    const found = await foundIn(userData, place.caseId);
    place.notes.push(...seen.notes);
    place.draft = found.drafts[0]?.text ?? '';
    const verdict = compare({ ...seen, notes: place.notes }, found);
    figures = added(figures, seen, verdict);
    provesItself(found);
    if (number % ROUNDS_A_CHECK === 0) {
      // Answers with an error, and so throws, when a page, a row or the audit chain is broken.
      await command(userData, ['verify']);
      figures = { ...figures, checks: figures.checks + 1 };
      say(`${number}: ${sentence(figures)}`);
    }
    for (const lost of [...verdict.lostDrafts, ...verdict.lostNotes, ...verdict.duplicates])
      say(`round ${number}: ${markOf(lost) ?? lost} is lost or there twice`);
    if (verdict.lostTypingMs > PROMISED_MS)
      say(
        `round ${number}: ${verdict.lostTypingMs} ms of typing lost: ${JSON.stringify(verdict.lostTyping)}`,
      );
  }
  return figures;
}

function added(figures: KillFigures, seen: Seen, verdict: Verdict): KillFigures {
  return {
    ...figures,
    rounds: figures.rounds + 1,
    drafts: figures.drafts + seen.drafts.length,
    lostDrafts: figures.lostDrafts + verdict.lostDrafts.length,
    notes: figures.notes + seen.notes.length,
    lostNotes: figures.lostNotes + verdict.lostNotes.length,
    duplicates: figures.duplicates + verdict.duplicates.length,
    worstTypingMs: Math.max(figures.worstTypingMs, verdict.lostTypingMs),
    overOneSecond: figures.overOneSecond + (verdict.lostTypingMs > PROMISED_MS ? 1 : 0),
  };
}

/** The counterproof: a vault from which a note was taken away, or in which one is twice, is found out. */
function provesItself(found: Found): void {
  const [first, ...others] = found.notes;
  if (!first) return;
  const seen: Seen = { drafts: [], notes: [first.text], typed: [{ text: '#0.0', at: 0 }], killedAt: 1 };
  const isLossSeen = compare(seen, { drafts: [], notes: others }).lostNotes.length === 1;
  const twice = {
    drafts: [],
    notes: [
      { id: 'a', text: '#1.1 a' },
      { id: 'b', text: '#1.1 a' },
    ],
  };
  const isDoubleSeen = compare(seen, twice).duplicates.length === 1;
  const isTypingSeen = compare(seen, found).lostTypingMs === 1;
  if (!isLossSeen || !isDoubleSeen || !isTypingSeen) throw new Error('the comparison does not notice a loss');
}

/** The figures in one sentence. */
export const sentence = (figures: KillFigures): string =>
  `${figures.rounds} rounds, acknowledged drafts ${figures.drafts}, lost ${figures.lostDrafts}; ` +
  `acknowledged notes ${figures.notes}, lost ${figures.lostNotes}; duplicates ${figures.duplicates}; ` +
  `drafts not offered again ${figures.notRestored}; worst typing lost ${figures.worstTypingMs} ms, ` +
  `over 1000 ms in ${figures.overOneSecond} rounds; vault verified ${figures.checks} times`;
