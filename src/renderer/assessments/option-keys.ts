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

/**
 * The options of an item with the digits that choose them: its points where they count up one by one, as they stand on
 * the paper form, else its place from 0. Reversed items keep the same digit for the same word.
 */
export function keyedOptions(item: Item): readonly KeyedOption[] {
  const options = optionsOf(item);
  const first = isCountingUp(options) ? (options[0]?.points ?? 0) : 0;
  return options.map((option, index) => {
    const digit = first + index;
    return { ...option, key: digit >= 0 && digit <= 9 ? String(digit) : null };
  });
}
