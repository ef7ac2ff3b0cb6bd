import { sql, type SelectQueryBuilder } from 'kysely';

import { foldName } from '../../shared/people/names.ts';
import type { PersonHit } from '../../shared/people/contract.ts';
import { birthDateIn } from '../../shared/people/search-text.ts';
import type { Db } from '../database/kysely.ts';
import type { Tables } from '../database/tables.ts';
import { mrnOf, toPersonLine } from './repository.ts';

/** The text that sorts right after everything that begins with a prefix. */
const afterPrefix = (prefix: string): string => `${prefix}\u{10ffff}`;

interface Wanted {
  readonly limit: number;
  readonly text: string;
}

/** People found one way, with what sorts them among each other. */
type Found = SelectQueryBuilder<Tables, never, { readonly id: string; readonly sorting: string }>;

type NameColumn = 'folded_name' | 'folded_given';

/** People whose column begins with the text, through the column's index. */
const byNamePrefix = (db: Db, column: NameColumn, { text, limit }: Wanted) =>
  db
    .selectFrom('person')
    .select(['id', `${column} as sorting`])
    .where(column, '>=', text)
    .where(column, '<', afterPrefix(text))
    .orderBy(column)
    .limit(limit);

/**
 * People whose column begins with the first word typed and whose name has a word beginning with each of the others:
 * `harold whit` finds Harold James Whitcombe. The first word goes through the column's index.
 */
function byWords(db: Db, column: NameColumn, { text, limit }: Wanted) {
  const [first = '', ...others] = text.split(' ');
  if (others.length === 0) return null;
  let people = byNamePrefix(db, column, { text: first, limit });
  // A folded word holds letters and digits only, so nothing in it is a wildcard.
  for (const word of others) people = people.where(sql`' ' || folded_name`, 'like', `% ${word}%`);
  return people;
}

/** The exact number comes first, because it sorts before the longer ones that begin with it. */
function byIdentifier(db: Db, { text, limit }: Wanted) {
  const spellings = [...new Set([text, text.toUpperCase()])];
  return db
    .selectFrom('person_identifier')
    .select(['person_id as id', 'value as sorting'])
    .where((eb) =>
      eb.or(
        spellings.map((spelling) =>
          eb.and([eb('value', '>=', spelling), eb('value', '<', afterPrefix(spelling))]),
        ),
      ),
    )
    .orderBy('value')
    .limit(limit);
}

/** A number is found with and without the +1 of North America, on either side. */
function byPhone(db: Db, { text, limit }: Wanted) {
  const digits = text.replaceAll(/\D/g, '');
  if (digits.length < 4) return null;
  const local = digits.replace(/^1(?=\d{10}$)/, '');
  return db
    .selectFrom('person_phone')
    .select(['person_id as id', 'digits as sorting'])
    .where((eb) =>
      eb.or(
        [local, `1${local}`].map((start) =>
          eb.and([eb('digits', '>=', start), eb('digits', '<', afterPrefix(start))]),
        ),
      ),
    )
    .limit(limit);
}

function byBirth(db: Db, { text, limit }: Wanted) {
  const bornOn = birthDateIn(text);
  if (bornOn === null) return null;
  return db
    .selectFrom('person')
    .select(['id', 'folded_name as sorting'])
    .where('born_on', '=', bornOn)
    .limit(limit);
}

/** Finds people by the beginning of names in any order, a number, a phone or a birth date; best first. */
export async function searchPeople(db: Db, rawText: string, limit: number): Promise<PersonHit[]> {
  const typed = rawText.trim();
  const folded = foldName(typed);
  if (folded === '') return [];
  const raw: Wanted = { text: typed, limit };
  const name: Wanted = { text: folded, limit };
  const ids = await idsOf(db, [
    byIdentifier(db, raw),
    byBirth(db, raw),
    byNamePrefix(db, 'folded_name', name),
    byNamePrefix(db, 'folded_given', name),
    byWords(db, 'folded_name', name),
    byWords(db, 'folded_given', name),
    byPhone(db, raw),
  ]);
  return await hits(db, ids.slice(0, limit));
}

/** The ids found in several ways, those of the first way first, each once; one statement, however many ways. */
async function idsOf(db: Db, ways: readonly (Found | null)[]): Promise<readonly string[]> {
  const [first, ...others] = ways.flatMap((found, rank) =>
    found === null
      ? []
      : [
          // Each in a query of its own: a part of a union may have no order and no limit.
          db
            .selectFrom(found.as('found'))
            .select(['id', 'sorting', sql<number>`${sql.lit(rank)}`.as('rank')]),
        ],
  );
  if (!first) return [];
  const all = others.reduce((sum, other) => sum.unionAll(other), first);
  const rows = await db.selectFrom(all.as('hit')).select('id').orderBy('rank').orderBy('sorting').execute();
  return [...new Set(rows.map(({ id }) => id))];
}

/** The people with these ids as hits, in this order. */
async function hits(db: Db, ids: readonly string[]): Promise<PersonHit[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('person')
    .select(['id', 'family_name', 'given_name', 'preferred_name', 'born_on'])
    .select((eb) => [
      mrnOf(eb.ref('person.id')).as('mrn'),
      eb
        .selectFrom('case_record')
        .select('case_record.id')
        .whereRef('case_record.person_id', '=', 'person.id')
        .where('case_record.status', '=', 'open')
        .orderBy('case_record.opened_on', 'desc')
        .limit(1)
        .as('open_case_id'),
    ])
    .where('id', 'in', ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [{ ...toPersonLine(row, row.mrn), openCaseId: row.open_case_id }] : [];
  });
}
