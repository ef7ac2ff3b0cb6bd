import type { Selectable } from 'kysely';

import { Facility } from '../../shared/facility/contract.ts';
import type { Db } from '../database/kysely.ts';
import type { FacilityTable } from '../database/tables.ts';

const toFacility = (row: Selectable<FacilityTable>): Facility =>
  Facility.parse({
    name: row.name,
    timeZone: row.time_zone,
    phone: row.phone,
    hours: row.hours,
    version: row.version,
  });

/** The facility; every vault has exactly one. */
export async function getFacility(db: Db): Promise<Facility> {
  return toFacility(await db.selectFrom('facility').selectAll().executeTakeFirstOrThrow());
}

/** Writes the facility of a new vault. */
export async function insertFacility(db: Db, facility: Facility): Promise<void> {
  const { name, timeZone, phone, hours, version } = facility;
  await db
    .insertInto('facility')
    .values({ id: 1, name, time_zone: timeZone, phone, hours, version })
    .execute();
}

/** Changes the facility and counts its version up. */
export async function updateFacility(db: Db, { name, timeZone, phone, hours }: Facility): Promise<Facility> {
  const row = await db
    .updateTable('facility')
    .set({ name, time_zone: timeZone, phone, hours })
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .returningAll()
    .executeTakeFirstOrThrow();
  return toFacility(row);
}
