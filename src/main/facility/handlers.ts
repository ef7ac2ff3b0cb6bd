import type { facility } from '../../shared/facility/contract.ts';
import { Refused } from '../../shared/result.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { getFacility, updateFacility } from './repository.ts';

export const facilityHandlers: HandlersOf<typeof facility> = {
  get: (_input, { db }) => getFacility(db),

  async update(input, { db }) {
    const before = await getFacility(db);
    if (before.version !== input.version) throw new Refused('facility/changed-elsewhere');
    const value = await updateFacility(db, input);
    return { value, change: { entity: 'facility', id: '1', caseId: null, before, after: value } };
  },
};
