import type { Selectable } from 'kysely';

import { foldName } from '../../shared/people/names.ts';
import { Person, type PersonLine } from '../../shared/people/person.ts';
import { Refused } from '../../shared/result.ts';
import { fromJson } from '../database/json-column.ts';
import type { Db } from '../database/kysely.ts';
import type {
  PersonAddressTable,
  PersonContactTable,
  PersonIdentifierTable,
  PersonPhoneTable,
  PersonTable,
} from '../database/tables.ts';

interface Children {
  readonly identifiers: readonly Selectable<PersonIdentifierTable>[];
  readonly phones: readonly Selectable<PersonPhoneTable>[];
  readonly addresses: readonly Selectable<PersonAddressTable>[];
  readonly contacts: readonly Selectable<PersonContactTable>[];
}

const toPerson = (row: Selectable<PersonTable>, children: Children): Person =>
  Person.parse({
    id: row.id,
    familyName: row.family_name,
    givenName: row.given_name,
    preferredName: row.preferred_name,
    pronouns: row.pronouns,
    bornOn: row.born_on,
    sex: row.sex,
    language: row.language,
    interpreterNeeded: row.interpreter_needed === null ? null : row.interpreter_needed === 1,
    identifiers: children.identifiers.map(({ system, value, kind }) => ({ system, value, kind })),
    phones: children.phones.map((phone) => ({
      value: phone.value,
      use: phone.use,
      mayCall: phone.may_call === 1,
      mayLeaveMessage: phone.may_leave_message === 1,
    })),
    addresses: children.addresses.map((address) => ({
      lines: fromJson(address.lines),
      city: address.city,
      state: address.state,
      postalCode: address.postal_code,
      confidential: address.confidential === 1,
    })),
    contacts: children.contacts.map(({ id, name, relationship, phone }) => ({
      id,
      name,
      relationship,
      phone,
    })),
    version: row.version,
  });

/** The people with these ids, in any order: one query a table, however many there are. */
export async function findPeople(db: Db, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('person').selectAll().where('id', 'in', ids).execute();
  const identifiers = await db
    .selectFrom('person_identifier')
    .selectAll()
    .where('person_id', 'in', ids)
    .orderBy('position')
    .execute();
  const phones = await db
    .selectFrom('person_phone')
    .selectAll()
    .where('person_id', 'in', ids)
    .orderBy('position')
    .execute();
  const addresses = await db
    .selectFrom('person_address')
    .selectAll()
    .where('person_id', 'in', ids)
    .orderBy('position')
    .execute();
  const contacts = await db
    .selectFrom('person_contact')
    .selectAll()
    .where('person_id', 'in', ids)
    .orderBy('position')
    .execute();
  const of = <T extends { readonly person_id: string }>(all: readonly T[], id: string): readonly T[] =>
    all.filter(({ person_id }) => person_id === id);
  return rows.map((row) =>
    toPerson(row, {
      identifiers: of(identifiers, row.id),
      phones: of(phones, row.id),
      addresses: of(addresses, row.id),
      contacts: of(contacts, row.id),
    }),
  );
}

/** The person with an id, or `null`. */
export async function findPerson(db: Db, id: string): Promise<Person | null> {
  return (await findPeople(db, [id]))[0] ?? null;
}

/** The person with an id. @throws Refused `person/not-found` */
export async function getPerson(db: Db, id: string): Promise<Person> {
  const found = await findPerson(db, id);
  if (!found) throw new Refused('person/not-found');
  return found;
}

const personColumns = (person: Omit<Person, 'version'>) => ({
  family_name: person.familyName,
  given_name: person.givenName,
  preferred_name: person.preferredName,
  folded_name: foldName(`${person.familyName} ${person.givenName} ${person.preferredName ?? ''}`),
  folded_given: foldName(`${person.givenName} ${person.familyName}`),
  pronouns: person.pronouns,
  born_on: person.bornOn,
  sex: person.sex,
  language: person.language,
  interpreter_needed: person.interpreterNeeded === null ? null : Number(person.interpreterNeeded),
});

async function insertChildren(db: Db, { id, ...person }: Omit<Person, 'version'>): Promise<void> {
  const placed = { person_id: id };
  const identifiers = person.identifiers.map((identifier, position) => ({
    ...placed,
    position,
    ...identifier,
  }));
  const phones = person.phones.map(({ value, use, mayCall, mayLeaveMessage }, position) => ({
    ...placed,
    position,
    value,
    digits: value.replaceAll(/\D/g, ''),
    use,
    may_call: Number(mayCall),
    may_leave_message: Number(mayLeaveMessage),
  }));
  const addresses = person.addresses.map(({ lines, city, state, postalCode, confidential }, position) => ({
    ...placed,
    position,
    lines: JSON.stringify(lines),
    city,
    state,
    postal_code: postalCode,
    confidential: Number(confidential),
  }));
  const contacts = person.contacts.map((contact, position) => ({ ...placed, position, ...contact }));
  if (identifiers.length > 0) await db.insertInto('person_identifier').values(identifiers).execute();
  if (phones.length > 0) await db.insertInto('person_phone').values(phones).execute();
  if (addresses.length > 0) await db.insertInto('person_address').values(addresses).execute();
  if (contacts.length > 0) await db.insertInto('person_contact').values(contacts).execute();
}

/** Adds a person. */
export async function insertPerson(db: Db, person: Omit<Person, 'version'>): Promise<Person> {
  await db
    .insertInto('person')
    .values({ id: person.id, ...personColumns(person) })
    .execute();
  await insertChildren(db, person);
  return await getPerson(db, person.id);
}

/** Writes a person as given and counts the version up. */
export async function updatePerson(db: Db, person: Person): Promise<Person> {
  await db
    .updateTable('person')
    .set(personColumns(person))
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', person.id)
    .execute();
  for (const table of ['person_identifier', 'person_phone', 'person_address', 'person_contact'] as const)
    await db.deleteFrom(table).where('person_id', '=', person.id).execute();
  await insertChildren(db, person);
  return await getPerson(db, person.id);
}

/** The medical record number of each of some people; people without one are absent. */
export async function findMrns(db: Db, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('person_identifier')
    .select(['person_id', 'value'])
    .where('person_id', 'in', personIds)
    .where('kind', '=', 'MRN')
    .orderBy('position', 'desc')
    .execute();
  return new Map(rows.map(({ person_id, value }) => [person_id, value]));
}

/** A row of `person` as one line, with its medical record number. */
export const toPersonLine = (
  row: Pick<Selectable<PersonTable>, 'id' | 'family_name' | 'given_name' | 'preferred_name' | 'born_on'>,
  mrn: string | null,
): PersonLine => ({
  id: row.id,
  familyName: row.family_name,
  givenName: row.given_name,
  preferredName: row.preferred_name,
  bornOn: row.born_on,
  mrn,
});
