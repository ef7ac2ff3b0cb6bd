import { z } from 'zod';

import { command, query, type Contract } from '../ipc/contract.ts';
import { Id } from '../values/ids.ts';
import { Person, PersonLine } from './person.ts';

/** What a new person is made from; the id is made by the caller. */
export const NewPerson = Person.omit({ version: true });
/** What a new person is made from. */
export type NewPerson = z.infer<typeof NewPerson>;

/** A person found, with the newest open case if there is one. */
export const PersonHit = PersonLine.extend({ openCaseId: Id.nullable() });
/** A person found. */
export type PersonHit = z.infer<typeof PersonHit>;

/** Everything the screens may ask about people. */
export const people = {
  search: query({
    needs: 'people.read',
    subject: () => ({ entity: 'person', id: null }),
    input: z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(50) }),
    output: z.array(PersonHit),
  }),
  get: query({
    needs: 'people.read',
    subject: ({ id }) => ({ entity: 'person', id }),
    input: z.strictObject({ id: Id }),
    output: Person,
  }),
  create: command({
    needs: 'people.write',
    input: NewPerson.strict(),
    output: Person,
    stales: ['people', 'cases'],
  }),
  update: command({
    needs: 'people.write',
    input: Person.strict(),
    output: Person,
    stales: ['people', 'cases', 'packets'],
  }),
} as const satisfies Contract;
