import type { Selectable } from 'kysely';

import { Appointment, DischargePlan } from '../../shared/discharge/discharge-plan.ts';
import type { Db } from '../database/kysely.ts';
import type { AppointmentTable, DischargePlanTable } from '../database/tables.ts';

const toPlan = (row: Selectable<DischargePlanTable>): DischargePlan =>
  DischargePlan.parse({
    caseId: row.case_id,
    dischargeOn: row.discharge_on,
    disposition: row.disposition,
    destinationName: row.destination_name,
    destinationAddress: row.destination_address,
    destinationPhone: row.destination_phone,
    reasonInPlainWords: row.reason_in_plain_words,
    transport: row.transport,
    caregiverName: row.caregiver_name,
    caregiverPhone: row.caregiver_phone,
    version: row.version,
  });

const toAppointment = (row: Selectable<AppointmentTable>): Appointment =>
  Appointment.parse({
    id: row.id,
    caseId: row.case_id,
    withWhom: row.with_whom,
    purpose: row.purpose,
    on: row.on_day,
    at: row.at_time,
    place: row.place,
    phone: row.phone,
    gettingThere: row.getting_there,
    bring: row.bring,
    interpreterNeeded: row.interpreter_needed === 1,
    version: row.version,
  });

const planColumns = (plan: DischargePlan) => ({
  discharge_on: plan.dischargeOn,
  disposition: plan.disposition,
  destination_name: plan.destinationName,
  destination_address: plan.destinationAddress,
  destination_phone: plan.destinationPhone,
  reason_in_plain_words: plan.reasonInPlainWords,
  transport: plan.transport,
  caregiver_name: plan.caregiverName,
  caregiver_phone: plan.caregiverPhone,
});

const appointmentColumns = (appointment: Omit<Appointment, 'version'>) => ({
  case_id: appointment.caseId,
  with_whom: appointment.withWhom,
  purpose: appointment.purpose,
  on_day: appointment.on,
  at_time: appointment.at,
  place: appointment.place,
  phone: appointment.phone,
  getting_there: appointment.gettingThere,
  bring: appointment.bring,
  interpreter_needed: appointment.interpreterNeeded ? 1 : 0,
});

/** The plan of a case, or `null` while none was saved. */
export async function findPlan(db: Db, caseId: string): Promise<DischargePlan | null> {
  const row = await db
    .selectFrom('discharge_plan')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row ? toPlan(row) : null;
}

/** Writes the plan of a case; its version counts up from 1. */
export async function upsertPlan(db: Db, plan: DischargePlan): Promise<DischargePlan> {
  const row = await db
    .insertInto('discharge_plan')
    .values({ case_id: plan.caseId, ...planColumns(plan) })
    .onConflict((conflict) =>
      conflict
        .column('case_id')
        .doUpdateSet((eb) => ({ ...planColumns(plan), version: eb('discharge_plan.version', '+', 1) })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return toPlan(row);
}

/** The appointments of a case in the order of their days, without removed ones. */
export async function listAppointments(db: Db, caseId: string): Promise<Appointment[]> {
  const rows = await db
    .selectFrom('appointment')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('removed', '=', 0)
    .orderBy('on_day')
    .orderBy('at_time')
    .execute();
  return rows.map(toAppointment);
}

/** The appointment with an id, or `null`; `removed` says whether it was taken out of the plan. */
export async function findAppointment(
  db: Db,
  id: string,
): Promise<{ readonly appointment: Appointment; readonly removed: boolean } | null> {
  const row = await db.selectFrom('appointment').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? { appointment: toAppointment(row), removed: row.removed === 1 } : null;
}

/** Adds an appointment. */
export async function insertAppointment(
  db: Db,
  appointment: Omit<Appointment, 'version'>,
): Promise<Appointment> {
  const row = await db
    .insertInto('appointment')
    .values({ id: appointment.id, ...appointmentColumns(appointment) })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toAppointment(row);
}

/** Changes an appointment, or takes it out of the plan; its version counts up. */
export async function updateAppointment(
  db: Db,
  next: Appointment,
  { removed }: { readonly removed: boolean },
): Promise<Appointment> {
  const row = await db
    .updateTable('appointment')
    .set({ ...appointmentColumns(next), removed: removed ? 1 : 0 })
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', next.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toAppointment(row);
}
