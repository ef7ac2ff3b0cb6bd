import type { z } from 'zod';

import { NewPerson } from '../../shared/people/contract.ts';
import type { Person } from '../../shared/people/person.ts';
import { optionalLine } from '../../shared/values/text.ts';

/** Whose number a record number typed here is. */
const TYPED_MRN_SYSTEM = 'urn:almoner:mrn';

/**
 * A person as the form shows them: the one record number is a field of its own, and every other identifier goes along
 * untouched.
 */
export const PersonForm = NewPerson.extend({ mrn: optionalLine(100) });
/** The values of the form as they are typed. */
export type PersonFormValues = z.input<typeof PersonForm>;
/** The values of the form once they are checked. */
export type PersonFormOutput = z.output<typeof PersonForm>;

/** An empty form for a new person. */
export const emptyPerson = (id: string): PersonFormValues => ({
  id,
  familyName: '',
  givenName: '',
  preferredName: null,
  pronouns: null,
  bornOn: null,
  sex: 'unknown',
  language: null,
  interpreterNeeded: null,
  identifiers: [],
  phones: [],
  addresses: [],
  contacts: [],
  mrn: null,
});

/** The form of a person on file. */
export function formOfPerson(onFile: Person): PersonFormValues {
  const person = NewPerson.parse(onFile);
  return { ...person, mrn: person.identifiers.find(({ kind }) => kind === 'MRN')?.value ?? null };
}

/** What the form makes of a person, without version. A record number that was changed keeps the system it came from. */
export function personOfForm({ mrn, ...person }: PersonFormOutput): z.output<typeof NewPerson> {
  const first = person.identifiers.find(({ kind }) => kind === 'MRN');
  const others = person.identifiers.filter((identifier) => identifier !== first);
  if (mrn === null) return { ...person, identifiers: others };
  return {
    ...person,
    identifiers: [{ system: first?.system ?? TYPED_MRN_SYSTEM, kind: 'MRN', value: mrn }, ...others],
  };
}
