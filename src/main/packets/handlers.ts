import { isDeepStrictEqual } from 'node:util';

import { composePatientPacket } from '../../shared/packets/compose.ts';
import type { packets } from '../../shared/packets/contract.ts';
import { Refused } from '../../shared/result.ts';
import { getCase } from '../cases/repository.ts';
import { findPlan, listAppointments } from '../discharge/repository.ts';
import { getFacility } from '../facility/repository.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { getPerson } from '../people/repository.ts';
import { listReferralFiles } from '../referrals/repository.ts';
import { listAlertsOfCase } from '../safety/repository.ts';
import { findAccount } from '../staff/repository.ts';
import { findPacketOutput, insertPacketOutput } from './repository.ts';

export const packetHandlers: HandlersOf<typeof packets> = {
  async compose({ caseId, pointSize }, { db, account, now }) {
    const caseRecord = await getCase(db, caseId);
    return composePatientPacket({
      pointSize,
      now,
      facility: await getFacility(db),
      person: await getPerson(db, caseRecord.personId),
      plan: await findPlan(db, caseId),
      appointments: await listAppointments(db, caseId),
      referrals: await listReferralFiles(db, caseId),
      alerts: await listAlertsOfCase(db, caseId),
      worker: (await findAccount(db, caseRecord.workerId)) ?? account,
    });
  },

  async recordOutput(input, { db, account, now }) {
    const existing = await findPacketOutput(db, input.id);
    if (existing) {
      if (!isDeepStrictEqual(existing, input)) throw new Refused('packet/id-taken');
      return { value: existing, change: null };
    }
    await getCase(db, input.caseId);
    await insertPacketOutput(db, input, { at: now, by: account.id });
    return {
      value: input,
      change: { entity: 'packet_output', id: input.id, caseId: input.caseId, before: null, after: input },
    };
  },
};
