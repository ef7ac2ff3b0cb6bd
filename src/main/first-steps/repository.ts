import type { FirstSteps } from '../../shared/first-steps/contract.ts';
import type { Db } from '../database/kysely.ts';

/** What the records show of the first steps, and whether this account has put the list away. */
export async function readFirstSteps(db: Db, accountId: string): Promise<FirstSteps> {
  const found = await db
    .selectFrom('facility')
    .select((eb) => [
      'phone',
      'hours',
      eb.exists(eb.selectFrom('person').select('id')).as('person'),
      eb.exists(eb.selectFrom('service').select('id')).as('service'),
      eb.exists(eb.selectFrom('note').select('id')).as('note'),
      eb.exists(eb.selectFrom('packet_output').select('id')).as('packet'),
      eb.exists(dismissalOf(db, accountId)).as('isDismissed'),
    ])
    .executeTakeFirstOrThrow();
  return {
    done: {
      // The facility counts once patients have a number to call and know when.
      facility: found.phone !== null && found.hours !== null,
      person: Boolean(found.person),
      service: Boolean(found.service),
      note: Boolean(found.note),
      packet: Boolean(found.packet),
    },
    isDismissed: Boolean(found.isDismissed),
  };
}

const dismissalOf = (db: Db, accountId: string) =>
  db.selectFrom('first_steps_dismissal').select('account_id').where('account_id', '=', accountId);

/** Whether an account has put the list away. */
export async function isDismissedBy(db: Db, accountId: string): Promise<boolean> {
  const row = await dismissalOf(db, accountId).executeTakeFirst();
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
