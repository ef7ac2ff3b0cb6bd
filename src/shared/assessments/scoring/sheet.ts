import { givenCodes, isDeclined, type Answers } from '../answers.ts';
import { itemFacts, type Instrument, type ItemFacts } from '../instrument.ts';

/** The answers of a form, known to fit its instrument. */
export interface Sheet {
  readonly facts: ReadonlyMap<string, ItemFacts>;
  readonly answers: Answers;
}

/** LOINC "Yes". */
export const YES = 'LA33-6';
/** LOINC "No". */
export const NO = 'LA32-8';

/**
 * Reads the answers of a form.
 *
 * @throws RangeError for an answer that its item does not offer, or to an item that does not exist: a bug in the caller
 *   or a form of another version, never an incomplete form.
 */
export function readSheet(instrument: Instrument, answers: Answers): Sheet {
  const facts = itemFacts(instrument);
  for (const [linkId, answer] of Object.entries(answers)) {
    const known = facts.get(linkId);
    if (!known || known.item.type === 'display')
      throw new RangeError(`${instrument.id} has no question ${linkId}`);
    if (Array.isArray(answer) && known.item.repeats !== true)
      throw new RangeError(`${linkId} takes one answer, not several`);
    if (known.item.type === 'choice')
      for (const code of givenCodes(answer))
        if (!known.options.has(code)) throw new RangeError(`${code} is not an option of ${linkId}`);
  }
  return { facts, answers };
}

/** The codes chosen for an item; none when it has no answer. */
export const codesAt = (sheet: Sheet, linkId: string): readonly string[] => givenCodes(sheet.answers[linkId]);

/** The code chosen for a single-choice item, or `null`. */
export function codeAt(sheet: Sheet, linkId: string): string | null {
  const answer = sheet.answers[linkId];
  return typeof answer === 'string' && answer !== '' ? answer : null;
}

/** Whether the person was asked an item and declined. */
export const declinedAt = (sheet: Sheet, linkId: string): boolean => isDeclined(sheet.answers[linkId]);

/** The points of the chosen option; `null` without an answer, never 0. */
export function pointsAt(sheet: Sheet, linkId: string): number | null {
  const code = codeAt(sheet, linkId);
  return code === null ? null : (sheet.facts.get(linkId)?.options.get(code)?.points ?? null);
}

/** How many items have no answer, and how many of those were declined. */
export function countMissing(
  sheet: Sheet,
  linkIds: readonly string[],
): { readonly missing: number; readonly declined: number } {
  const without = linkIds.filter((linkId) => codesAt(sheet, linkId).length === 0);
  return { missing: without.length, declined: without.filter((linkId) => declinedAt(sheet, linkId)).length };
}
