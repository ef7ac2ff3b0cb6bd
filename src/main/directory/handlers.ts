import { isDeepStrictEqual } from 'node:util';

import type { directory } from '../../shared/directory/contract.ts';
import type { DirectoryEntry } from '../../shared/directory/service.ts';
import { Refused } from '../../shared/result.ts';
import type { Db } from '../database/kysely.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import {
  findEntry,
  findOrganisation,
  insertOrganisation,
  insertService,
  searchDirectory,
  updateOrganisation,
  updateService,
} from './repository.ts';

async function getEntry(db: Db, serviceId: string): Promise<DirectoryEntry> {
  const found = await findEntry(db, serviceId);
  if (!found) throw new Refused('directory/not-found');
  return found;
}

export const directoryHandlers: HandlersOf<typeof directory> = {
  search: (input, { db }) => searchDirectory(db, input),

  get: ({ serviceId }, { db }) => getEntry(db, serviceId),

  async add({ organisation, service }, { db }) {
    if (service.organisationId !== organisation.id) throw new Refused('directory/other-organisation');
    const existing = await findEntry(db, service.id);
    if (existing) {
      const isSame = isDeepStrictEqual({ ...service, version: existing.service.version }, existing.service);
      if (!isSame) throw new Refused('directory/id-taken');
      return { value: existing, change: null };
    }
    if (!(await findOrganisation(db, organisation.id))) await insertOrganisation(db, organisation);
    await insertService(db, service);
    const value = await getEntry(db, service.id);
    return { value, change: { entity: 'service', id: service.id, caseId: null, before: null, after: value } };
  },

  async edit({ organisation, service }, { db }) {
    const before = await getEntry(db, service.id);
    if (service.organisationId !== organisation.id || organisation.id !== before.organisation.id)
      throw new Refused('directory/other-organisation');
    if (service.version !== before.service.version || organisation.version !== before.organisation.version)
      throw new Refused('directory/changed-elsewhere');
    // Each part has its own version, so that a corrected address does not disturb whoever edits another service of it.
    if (!isDeepStrictEqual(organisation, before.organisation)) await updateOrganisation(db, organisation);
    if (!isDeepStrictEqual(service, before.service)) await updateService(db, service);
    const value = await getEntry(db, service.id);
    if (isDeepStrictEqual(value, before)) return { value, change: null };
    return { value, change: { entity: 'service', id: service.id, caseId: null, before, after: value } };
  },
};
