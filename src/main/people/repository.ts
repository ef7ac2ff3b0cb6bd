import { sql, type Expression, type ExpressionBuilder, type Selectable } from 'kysely';

import { foldName } from '../../shared/people/names.ts';
import { Person, type PersonLine } from '../../shared/people/person.ts';
import { Refused } from '../../shared/result.ts';
import { fromJson, jsonRows, rowsFromJson } from '../database/json-column.ts';
import type { Db } from '../database/kysely.ts';
import type {
  PersonAddressTable,
  PersonContactTable,
  PersonIdentifierTable,
  PersonPhoneTable,
  PersonTable,
  Tables,
} from '../database/tables.ts';

interface Children {
  readonly identifiers: readonly Pick<Selectable<PersonIdentifierTable>, 'system' | 'value' | 'kind'>[];
  readonly phones: readonly Omit<Selectable<PersonPhoneTable>, 'person_id' | 'position' | 'digits'>[];
  readonly addresses: readonly Omit<Selectable<PersonAddressTable>, 'person_id' | 'position'>[];
  readonly contacts: readonly Omit<Selectable<PersonContactTable>, 'person_id' | 'position'>[];
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
    identifiers: children.identifiers,
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
    contacts: children.contacts,
    version: row.version,
  });

/** What belongs to a person, each kind as one column. */
const childrenOf = (eb: ExpressionBuilder<Tables, 'person'>) =>
  [
    jsonRows(
      eb
        .selectFrom('person_identifier')
        .select(['system', 'value', 'kind'])
        .whereRef('person_id', '=', 'person.id')
        .orderBy('position'),
    ).as('identifiers'),
    jsonRows(
      eb
        .selectFrom('person_phone')
        .select(['value', 'use', 'may_call', 'may_leave_message'])
        .whereRef('person_id', '=', 'person.id')
        .orderBy('position'),
    ).as('phones'),
    jsonRows(
      eb
        .selectFrom('person_address')
        .select(['lines', 'city', 'state', 'postal_code', 'confidential'])
        .whereRef('person_id', '=', 'person.id')
        .orderBy('position'),
    ).as('addresses'),
    jsonRows(
      eb
        .selectFrom('person_contact')
        .select(['person_contact.id', 'name', 'relationship', 'phone'])
        .whereRef('person_id', '=', 'person.id')
        .orderBy('position'),
    ).as('contacts'),
  ] as const;

/** The people with these ids, in any order: one query, however many there are. */
export async function findPeople(db: Db, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('person')
    .selectAll()
    .select(childrenOf)
    .where('person.id', 'in', ids)
    .execute();
  return rows.map((row) =>
    toPerson(row, {
      identifiers: rowsFromJson(row.identifiers),
      phones: rowsFromJson(row.phones),
      addresses: rowsFromJson(row.addresses),
      contacts: rowsFromJson(row.contacts),
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

/** The medical record number of the person that a column names, or NULL: the first, when there are several. */
export const mrnOf = (personId: Expression<string>) =>
  sql<
    string | null
  >`(SELECT i.value FROM person_identifier i WHERE i.person_id = ${personId} AND i.kind = 'MRN'
    ORDER BY i.position LIMIT 1)`;

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
