import { isDeepStrictEqual } from 'node:util';

import type { people } from '../../shared/people/contract.ts';
import { Refused } from '../../shared/result.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { findPerson, getPerson, insertPerson, updatePerson } from './repository.ts';
import { searchPeople } from './search.ts';

export const personHandlers: HandlersOf<typeof people> = {
  search: ({ text, limit }, { db }) => searchPeople(db, text, limit),

  get: ({ id }, { db }) => getPerson(db, id),

  async create(input, { db }) {
    const existing = await findPerson(db, input.id);
    if (existing) {
      const { version: _version, ...stored } = existing;
      if (!isDeepStrictEqual(stored, input)) throw new Refused('person/id-taken');
      return { value: existing, change: null };
    }
    const value = await insertPerson(db, input);
    return { value, change: { entity: 'person', id: value.id, caseId: null, before: null, after: value } };
  },

  async update(input, { db }) {
    const before = await getPerson(db, input.id);
    if (before.version !== input.version) throw new Refused('person/changed-elsewhere');
    const value = await updatePerson(db, input);
    return { value, change: { entity: 'person', id: value.id, caseId: null, before, after: value } };
  },
};
