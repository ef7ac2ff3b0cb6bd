import { sql } from 'kysely';

import { foldName } from '../../shared/people/names.ts';
import type { PersonHit } from '../../shared/people/contract.ts';
import { birthDateIn } from '../../shared/people/search-text.ts';
import type { Db } from '../database/kysely.ts';
import { findMrns, toPersonLine } from './repository.ts';

/** The text that sorts right after everything that begins with a prefix. */
const afterPrefix = (prefix: string): string => `${prefix}\u{10ffff}`;

interface Wanted {
  readonly limit: number;
  readonly text: string;
}

type NameColumn = 'folded_name' | 'folded_given';

/** Ids whose column begins with the text, through the column's index. */
async function byNamePrefix(db: Db, column: NameColumn, { text, limit }: Wanted): Promise<string[]> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where(column, '>=', text)
    .where(column, '<', afterPrefix(text))
    .orderBy(column)
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Ids whose column begins with the first word typed and whose name has a word beginning with each of the others:
 * `harold whit` finds Harold James Whitcombe. The first word goes through the column's index.
 */
async function byWords(db: Db, column: NameColumn, { text, limit }: Wanted): Promise<string[]> {
  const [first = '', ...others] = text.split(' ');
  if (others.length === 0) return [];
  let people = db
    .selectFrom('person')
    .select('id')
    .where(column, '>=', first)
    .where(column, '<', afterPrefix(first));
  // A folded word holds letters and digits only, so nothing in it is a wildcard.
  for (const word of others) people = people.where(sql`' ' || folded_name`, 'like', `% ${word}%`);
  const rows = await people.orderBy(column).limit(limit).execute();
  return rows.map(({ id }) => id);
}

/** The exact number comes first, because it sorts before the longer ones that begin with it. */
async function byIdentifier(db: Db, { text, limit }: Wanted): Promise<string[]> {
  const spellings = [...new Set([text, text.toUpperCase()])];
  const rows = await db
    .selectFrom('person_identifier')
    .select('person_id')
    .where((eb) =>
      eb.or(
        spellings.map((spelling) =>
          eb.and([eb('value', '>=', spelling), eb('value', '<', afterPrefix(spelling))]),
        ),
      ),
    )
    .orderBy('value')
    .limit(limit)
    .execute();
  return rows.map(({ person_id }) => person_id);
}

/** A number is found with and without the +1 of North America, on either side. */
async function byPhone(db: Db, { text, limit }: Wanted): Promise<string[]> {
  const digits = text.replaceAll(/\D/g, '');
  if (digits.length < 4) return [];
  const local = digits.replace(/^1(?=\d{10}$)/, '');
  const rows = await db
    .selectFrom('person_phone')
    .select('person_id')
    .where((eb) =>
      eb.or(
        [local, `1${local}`].map((start) =>
          eb.and([eb('digits', '>=', start), eb('digits', '<', afterPrefix(start))]),
        ),
      ),
    )
    .limit(limit)
    .execute();
  return rows.map(({ person_id }) => person_id);
}

async function byBirth(db: Db, { text, limit }: Wanted): Promise<string[]> {
  const bornOn = birthDateIn(text);
  if (bornOn === null) return [];
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('born_on', '=', bornOn)
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Finds people by the beginning of names in any order, a number, a phone or a birth date; best first. */
export async function searchPeople(db: Db, rawText: string, limit: number): Promise<PersonHit[]> {
  const typed = rawText.trim();
  const folded = foldName(typed);
  if (folded === '') return [];
  const raw: Wanted = { text: typed, limit };
  const name: Wanted = { text: folded, limit };
  const ids = [
    ...(await byIdentifier(db, raw)),
    ...(await byBirth(db, raw)),
    ...(await byNamePrefix(db, 'folded_name', name)),
    ...(await byNamePrefix(db, 'folded_given', name)),
    ...(await byWords(db, 'folded_name', name)),
    ...(await byWords(db, 'folded_given', name)),
    ...(await byPhone(db, raw)),
  ];
  return await hits(db, [...new Set(ids)].slice(0, limit));
}

/** The people with these ids as hits, in this order. */
async function hits(db: Db, ids: readonly string[]): Promise<PersonHit[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('person').selectAll().where('id', 'in', ids).execute();
  const mrns = await findMrns(db, ids);
  const openCases = await db
    .selectFrom('case_record')
    .select(['id', 'person_id'])
    .where('person_id', 'in', ids)
    .where('status', '=', 'open')
    .orderBy('opened_on')
    .execute();
  const openCaseOf = new Map(openCases.map(({ person_id, id }) => [person_id, id]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row
      ? [{ ...toPersonLine(row, mrns.get(id) ?? null), openCaseId: openCaseOf.get(id) ?? null }]
      : [];
  });
}
