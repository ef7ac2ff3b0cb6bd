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

/** Ids whose column begins with the text, through the column's index. */
async function byNamePrefix(
  db: Db,
  column: 'folded_name' | 'folded_given',
  { text, limit }: Wanted,
): Promise<string[]> {
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

async function byIdentifier(db: Db, { text, limit }: Wanted): Promise<string[]> {
  const rows = await db
    .selectFrom('person_identifier')
    .select('person_id')
    .where('value', '>=', text)
    .where('value', '<', afterPrefix(text))
    .orderBy('value')
    .limit(limit)
    .execute();
  return rows.map(({ person_id }) => person_id);
}

async function byPhone(db: Db, { text, limit }: Wanted): Promise<string[]> {
  const digits = text.replaceAll(/\D/g, '');
  if (digits.length < 4) return [];
  const rows = await db
    .selectFrom('person_phone')
    .select('person_id')
    .where('digits', '>=', digits)
    .where('digits', '<', afterPrefix(digits))
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

/** Finds people by the beginning of a name in either order, a number, a phone or a birth date; best first. */
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
