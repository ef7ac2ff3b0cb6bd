import type { Answers } from '../../shared/assessments/answers.ts';
import type { Instrument } from '../../shared/assessments/instrument.ts';
import { optionsOf, type Item, type Option } from '../../shared/assessments/questionnaire.ts';
import { CommandFailed } from './command.ts';

/** What `1` and `0` mean for a question that is answered with yes or no: never the place of the option on the form. */
const YES_NO: Readonly<Record<string, string>> = { '1': 'yes', '0': 'no' };

/** The option an answer stands for: its points, its code, or its word. */
function optionOf(item: Item, given: string): Option {
  const options = optionsOf(item);
  const word = given.toLowerCase();
  const byWord = (wanted: string | undefined): Option | undefined =>
    options.find(({ display }) => display.toLowerCase() === wanted);
  const isYesNo = byWord('yes') !== undefined && byWord('no') !== undefined;
  const isUnscored = options.every(({ points }) => points === null);
  const found =
    options.find(({ code }) => code.toLowerCase() === word) ??
    byWord(word) ??
    (isYesNo ? byWord(YES_NO[word]) : undefined) ??
    options.find(({ points }) => points !== null && String(points) === given) ??
    (isUnscored && !isYesNo ? options[Number(given)] : undefined);
  if (!found)
    throw new CommandFailed('score/unknown-answer', `“${given}” is not an answer to item ${item.linkId}.`);
  return found;
}

/**
 * Answers as typed on the command line, `0,1,-,…` in the form's order: points, words or codes, `-` for an item left
 * blank; `1` is yes and `0` is no.
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
      return answer === '-' || answer === '' ? [] : [[item.linkId, optionOf(item, answer).code]];
    }),
  );
}
