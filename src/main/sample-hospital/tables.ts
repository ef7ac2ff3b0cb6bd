import type { Insertable } from 'kysely';

import type { Db } from '../database/kysely.ts';
import type { Tables } from '../database/tables.ts';

/** Rows waiting to be written, by table, in the order in which tables depend on each other. */
export type Rows = { [T in TableName]: Insertable<Tables[T]>[] };

type TableName = (typeof ORDER)[number];

const ORDER = [
  'organisation',
  'service',
  'service_domain',
  'person',
  'person_identifier',
  'person_phone',
  'person_address',
  'person_contact',
  'case_record',
  'note',
  'assessment',
  'safety_alert',
  'safety_event',
  'referral',
  'referral_recipient',
  'referral_event',
  'discharge_plan',
  'appointment',
] as const satisfies readonly (keyof Tables)[];

/** No rows in any table. */
export const noRows = (): Rows => Object.fromEntries(ORDER.map((table) => [table, []])) as unknown as Rows;

/** SQLite takes at most 32,766 values in one statement. */
const ROWS_AT_ONCE = 500;

/** Writes all rows, those that others point to first. */
export async function writeRows(db: Db, rows: Rows): Promise<void> {
  for (const table of ORDER) {
    const waiting = rows[table];
    for (let start = 0; start < waiting.length; start += ROWS_AT_ONCE)
      await db
        .insertInto(table)
        .values(waiting.slice(start, start + ROWS_AT_ONCE))
        .execute();
  }
}
