import { randomBytes, randomInt } from 'node:crypto';

/** Texts that exist nowhere else, one for each field that is typed into. */
export interface Canaries {
  /** A word that all of them but the telephone numbers hold: one search finds them all. */
  readonly word: string;
  /** The canary of a field; asked again, the same. */
  readonly of: (field: string) => string;
  readonly phoneOf: (field: string) => string;
  /** Every canary so far, by its field. */
  readonly all: () => ReadonlyMap<string, string>;
}

/** Letters only, so that a name, an address or a search may hold it, and no encoding of a URL changes it. */
const someLetters = (length: number): string =>
  [...randomBytes(length)].map((byte) => String.fromCodePoint(97 + (byte % 26))).join('');

/** Canaries of one run. */
export function newCanaries(): Canaries {
  const word = `q${someLetters(11)}`;
  const made = new Map<string, string>();
  const once = (field: string, make: () => string): string => {
    const canary = made.get(field) ?? make();
    made.set(field, canary);
    return canary;
  };
  return {
    word,
    of: (field) => once(field, () => `${word}${someLetters(6)}`),
    phoneOf: (field) => once(field, () => `312555${randomInt(100_000, 1_000_000)}`),
    all: () => made,
  };
}
