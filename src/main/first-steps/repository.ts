import type { FirstSteps } from '../../shared/first-steps/contract.ts';
import type { Db } from '../database/kysely.ts';

type Table = 'person' | 'service' | 'note' | 'packet_output';

const holdsAny = async (db: Db, table: Table): Promise<boolean> =>
  (await db.selectFrom(table).select('id').limit(1).executeTakeFirst()) !== undefined;

/** What the records show of the first steps. The facility counts once patients have a number to call. */
export async function stepsDone(db: Db): Promise<FirstSteps['done']> {
  const facility = await db.selectFrom('facility').select(['phone', 'hours']).executeTakeFirstOrThrow();
  return {
    facility: facility.phone !== null && facility.hours !== null,
    person: await holdsAny(db, 'person'),
    service: await holdsAny(db, 'service'),
    note: await holdsAny(db, 'note'),
    packet: await holdsAny(db, 'packet_output'),
  };
}

/** Whether an account has put the list away. */
export async function isDismissedBy(db: Db, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom('first_steps_dismissal')
    .select('account_id')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Puts the list away for an account; putting it away twice is once. */
export async function dismiss(db: Db, accountId: string, now: string): Promise<void> {
  await db
    .insertInto('first_steps_dismissal')
    .values({ account_id: accountId, dismissed_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Brings the list back for an account. */
export async function bringBack(db: Db, accountId: string): Promise<void> {
  await db.deleteFrom('first_steps_dismissal').where('account_id', '=', accountId).execute();
}
