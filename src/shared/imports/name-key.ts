import { foldName } from '../people/names.ts';

/** The parts of a name by which two people are compared. */
export interface ComparedName {
  readonly family: string | null;
  readonly given: string | null;
}

/**
 * A name as it is compared: folded family name and first given name, because second names come and go between systems.
 * `null` when nothing of it can be compared.
 */
export function nameKey({ family, given }: ComparedName): string | null {
  const [first = ''] = foldName(given ?? '').split(' ');
  const last = foldName(family ?? '');
  return first === '' && last === '' ? null : `${last}|${first}`;
}
