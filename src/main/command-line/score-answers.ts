import type { Answers } from '../../shared/assessments/answers.ts';
import type { Instrument } from '../../shared/assessments/instrument.ts';
import { optionsOf, type Item } from '../../shared/assessments/questionnaire.ts';
import { CommandFailed } from './command.ts';

/** The code an answer stands for: given as points, or as the code itself. */
function codeOf(item: Item, given: string): string {
  const options = optionsOf(item);
  const found =
    options.find(({ code }) => code === given) ??
    options.find(({ points }) => points !== null && String(points) === given) ??
    (options.every(({ points }) => points === null) ? options[Number(given)] : undefined);
  if (!found)
    throw new CommandFailed('score/unknown-answer', `“${given}” is not an answer to item ${item.linkId}.`);
  return found.code;
}

/**
 * Answers as typed on the command line, `0,1,-,…` in the form's order: points or codes, `-` for an item left blank.
 * Items that do not count towards the score may be left out at the end.
 */
export function typedAnswers(instrument: Instrument, text: string): Answers {
  const items = instrument.questionnaire.item.filter(({ type }) => type === 'choice');
  const given = text.split(',').map((part) => part.trim());
  if (given.length > items.length)
    throw new CommandFailed(
      'score/too-many',
      `${instrument.id} has ${items.length} items, ${given.length} were given.`,
    );
  return Object.fromEntries(
    items.flatMap((item, index) => {
      const answer = given[index] ?? '-';
      return answer === '-' || answer === '' ? [] : [[item.linkId, codeOf(item, answer)]];
    }),
  );
}
