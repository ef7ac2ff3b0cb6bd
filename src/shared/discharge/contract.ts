import { z } from 'zod';

import { command, query, type Contract } from '../ipc/contract.ts';
import { Id } from '../values/ids.ts';
import { Appointment, DischargePlan } from './discharge-plan.ts';

/** Everything the screens may ask about going home. */
export const discharge = {
  get: query({
    needs: 'case.read',
    subject: ({ caseId }) => ({ entity: 'case_record', id: caseId }),
    input: z.strictObject({ caseId: Id }),
    /** The plan is empty (version 0) until it is first saved. */
    output: z.object({ plan: DischargePlan, appointments: z.array(Appointment) }),
  }),
  savePlan: command({
    needs: 'case.write',
    input: DischargePlan.strict(),
    output: DischargePlan,
    stales: ['discharge', 'packets'],
  }),
  addAppointment: command({
    needs: 'case.write',
    input: Appointment.omit({ version: true }).strict(),
    output: Appointment,
    stales: ['discharge', 'packets'],
  }),
  editAppointment: command({
    needs: 'case.write',
    input: Appointment.strict(),
    output: Appointment,
    stales: ['discharge', 'packets'],
  }),
  removeAppointment: command({
    needs: 'case.write',
    input: z.strictObject({ id: Id, version: z.int().positive() }),
    output: Appointment,
    stales: ['discharge', 'packets'],
  }),
} as const satisfies Contract;
