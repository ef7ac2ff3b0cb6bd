import type { Selectable } from 'kysely';

import { Account } from '../../shared/staff/account.ts';
import { fromJson } from '../database/json-column.ts';
import type { Db } from '../database/kysely.ts';
import type { AccountTable } from '../database/tables.ts';

const toAccount = (row: Selectable<AccountTable>): Account =>
  Account.parse({
    id: row.id,
    name: row.name,
    displayName: row.display_name,
    credentials: row.credentials,
    phone: row.phone,
    roles: fromJson(row.roles),
  });

/** The account with a sign-in name, in any case of letters, or `null`. */
export async function findAccountByName(db: Db, name: string): Promise<Account | null> {
  const row = await db.selectFrom('account').selectAll().where('name', '=', name).executeTakeFirst();
  return row ? toAccount(row) : null;
}

/** The account with an id, or `null`. */
export async function findAccount(db: Db, id: string): Promise<Account | null> {
  const row = await db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toAccount(row) : null;
}

/** Adds an account. */
export async function insertAccount(db: Db, account: Account): Promise<void> {
  await db
    .insertInto('account')
    .values({
      id: account.id,
      name: account.name,
      display_name: account.displayName,
      credentials: account.credentials,
      phone: account.phone,
      roles: JSON.stringify(account.roles),
    })
    .execute();
}
