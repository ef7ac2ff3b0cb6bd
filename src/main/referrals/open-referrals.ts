import { sql } from 'kysely';

import type { OpenReferral } from '../../shared/referrals/contract.ts';
import type { Db } from '../database/kysely.ts';
import { mrnOf, toPersonLine } from '../people/repository.ts';
import { toRecipient, toReferral, withEntries } from './repository.ts';

/**
 * Recipients that something is still to be done about, soonest next action first. The statuses stand in the text of the
 * statement: only then can the engine know that the index of open recipients holds all of them.
 */
export async function listOpenReferrals(db: Db, limit: number): Promise<OpenReferral[]> {
  const rows = await db
    .selectFrom('referral_recipient')
    .selectAll()
    .where(sql<boolean>`status IN ('draft','requested','accepted','in-progress','on-hold')`)
    .orderBy('next_action_on')
    .orderBy('id')
    .limit(limit)
    .execute();
  if (rows.length === 0) return [];
  const lines = await withEntries(db, rows.map(toRecipient));
  const heads = await headsById(
    db,
    rows.map((row) => row.referral_id),
  );
  return lines.flatMap((line) => {
    const head = heads.get(line.recipient.referralId);
    return head ? [{ ...line, ...head }] : [];
  });
}

/** What a referral is about and whom it is for, by the referral's id. */
async function headsById(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<OpenReferral, 'referral' | 'person'>>> {
  const rows = await db
    .selectFrom('referral')
    .innerJoin('case_record', 'case_record.id', 'referral.case_id')
    .innerJoin('person', 'person.id', 'case_record.person_id')
    .selectAll('referral')
    .select([
      'person.id as person_id',
      'person.family_name',
      'person.given_name',
      'person.preferred_name',
      'person.born_on',
      mrnOf(sql.ref('person.id')).as('mrn'),
    ])
    .where('referral.id', 'in', [...new Set(ids)])
    .execute();
  return new Map(
    rows.map((row) => {
      const person = toPersonLine({ ...row, id: row.person_id }, row.mrn);
      return [row.id, { referral: toReferral(row), person }];
    }),
  );
}
