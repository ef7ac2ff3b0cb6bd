/** Letters that Unicode decomposition leaves alone, and what a searcher types for them. */
const MAPPED: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/**
 * A name as it is compared: lower case, without accents, apostrophes and hyphens, single spaces.
 * `O'Brien-Łuków` becomes `obrien lukow`.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`.]/gu, '')
    .replace(/[łđðøßæœþıħ]/gu, (letter) => MAPPED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Family name, comma, given name: the order of lists and banners. */
export const listName = (person: { readonly familyName: string; readonly givenName: string }): string =>
  `${person.familyName}, ${person.givenName}`;
