import { isDeepStrictEqual } from 'node:util';

import type { discharge } from '../../shared/discharge/contract.ts';
import type { Appointment, DischargePlan } from '../../shared/discharge/discharge-plan.ts';
import { Refused } from '../../shared/result.ts';
import { getOpenCase } from '../cases/repository.ts';
import type { Context, HandlersOf } from '../ipc/handler.ts';
import {
  findAppointment,
  findPlan,
  insertAppointment,
  listAppointments,
  updateAppointment,
  upsertPlan,
} from './repository.ts';

/** The plan of a case on which nothing was decided yet. */
const emptyPlan = (caseId: string): DischargePlan => ({
  caseId,
  dischargeOn: null,
  disposition: null,
  destinationName: null,
  destinationAddress: null,
  destinationPhone: null,
  reasonInPlainWords: null,
  transport: null,
  caregiverName: null,
  caregiverPhone: null,
  version: 0,
});

/** The appointment to change, as the caller last saw it. */
async function getAppointment(ctx: Context, id: string, version: number): Promise<Appointment> {
  const found = await findAppointment(ctx.db, id);
  if (!found || found.removed) throw new Refused('discharge/appointment-not-found');
  if (found.appointment.version !== version) throw new Refused('discharge/changed-elsewhere');
  return found.appointment;
}

export const dischargeHandlers: HandlersOf<typeof discharge> = {
  async get({ caseId }, { db }) {
    return {
      plan: (await findPlan(db, caseId)) ?? emptyPlan(caseId),
      appointments: await listAppointments(db, caseId),
    };
  },

  async savePlan(input, { db }) {
    await getOpenCase(db, input.caseId);
    const before = await findPlan(db, input.caseId);
    if ((before?.version ?? 0) !== input.version) throw new Refused('discharge/changed-elsewhere');
    const value = await upsertPlan(db, input);
    return {
      value,
      change: { entity: 'discharge_plan', id: input.caseId, caseId: input.caseId, before, after: value },
    };
  },

  async addAppointment(input, { db }) {
    const existing = await findAppointment(db, input.id);
    if (existing) {
      const { version: _version, ...stored } = existing.appointment;
      if (!isDeepStrictEqual(stored, input)) throw new Refused('discharge/id-taken');
      return { value: existing.appointment, change: null };
    }
    await getOpenCase(db, input.caseId);
    const value = await insertAppointment(db, input);
    return {
      value,
      change: { entity: 'appointment', id: value.id, caseId: value.caseId, before: null, after: value },
    };
  },

  async editAppointment(input, ctx) {
    const before = await getAppointment(ctx, input.id, input.version);
    if (before.caseId !== input.caseId) throw new Refused('discharge/appointment-not-found');
    const value = await updateAppointment(ctx.db, input, { removed: false });
    return {
      value,
      change: { entity: 'appointment', id: value.id, caseId: value.caseId, before, after: value },
    };
  },

  async removeAppointment({ id, version }, ctx) {
    const before = await getAppointment(ctx, id, version);
    const value = await updateAppointment(ctx.db, before, { removed: true });
    return { value, change: { entity: 'appointment', id, caseId: before.caseId, before, after: null } };
  },
};
