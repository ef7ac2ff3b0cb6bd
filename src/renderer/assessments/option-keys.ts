import { optionsOf, type Item, type Option } from '../../shared/assessments/questionnaire.ts';

/** An option with the digit that chooses it. */
export interface KeyedOption extends Option {
  /** One digit; `null` past the tenth option. */
  readonly key: string | null;
}

const isCountingUp = (options: readonly Option[]): boolean => {
  const first = options[0]?.points ?? null;
  return first !== null && options.every(({ points }, index) => points === first + index);
};

/** Yes is 1 and no is 0, wherever they stand on the form: the same digit must never mean the opposite elsewhere. */
const YES_NO_KEYS: Readonly<Record<string, string>> = { Yes: '1', No: '0' };

/**
 * The options of an item with the digits that choose them: its points where they count up one by one, as they stand on
 * the paper form, else its place from 0. Reversed items keep the same digit for the same word.
 */
export function keyedOptions(item: Item): readonly KeyedOption[] {
  const options = optionsOf(item);
  const words = options.map(({ display }) => display);
  if (words.includes('Yes') && words.includes('No'))
    return options.map((option) => ({ ...option, key: YES_NO_KEYS[option.display] ?? null }));
  const first = isCountingUp(options) ? (options[0]?.points ?? 0) : 0;
  return options.map((option, index) => {
    const digit = first + index;
    return { ...option, key: digit >= 0 && digit <= 9 ? String(digit) : null };
  });
}
