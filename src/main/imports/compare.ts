import type { Identifier, Person } from '../../shared/people/person.ts';
import { foldName } from '../../shared/people/names.ts';
import { NOBODY, personDifferences, type ExistingPerson } from '../../shared/imports/differences.ts';
import { matchPerson, type MatchCandidate } from '../../shared/imports/matching.ts';
import { nameKey } from '../../shared/imports/name-key.ts';
import type {
  ImportProposal,
  PersonComparison,
  ProposedLanguage,
  ProposedPerson,
} from '../../shared/imports/proposal.ts';
import type { Db } from '../database/kysely.ts';
import { findPeople } from '../people/repository.ts';
import { listChartOf, type Chart } from './repository.ts';

/** SQLite takes long lists of values badly; people are looked up this many at a time. */
const AT_ONCE = 200;

function* chunks<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += AT_ONCE) yield all.slice(start, start + AT_ONCE);
}

/** The one language a person is kept with: the preferred one, else the first. */
export const keptLanguage = (languages: readonly ProposedLanguage[]): ProposedLanguage | null =>
  languages.find(({ preferred }) => preferred) ?? languages[0] ?? null;

/** A proposed person as far as we keep it. */
function kept(proposed: ProposedPerson): ProposedPerson {
  const language = keptLanguage(proposed.languages);
  return { ...proposed, languages: language ? [language] : [] };
}

/** A person on file in the words of the comparison; what is not kept here is left out. */
function existing(person: Person, chart: Chart): ExistingPerson {
  return {
    name: { family: person.familyName, given: person.givenName, preferred: person.preferredName },
    bornOn: person.bornOn,
    sex: person.sex === 'unknown' ? null : person.sex,
    identifiers: person.identifiers,
    languages: person.language
      ? [{ code: person.language, interpreterNeeded: person.interpreterNeeded }]
      : [],
    phones: person.phones.map(({ value, use }) => ({ value, use })),
    addresses: person.addresses.map(({ lines, city, state, postalCode }) => ({
      lines,
      city,
      state,
      postalCode,
    })),
    contacts: person.contacts.map(({ name, relationship, phone }) => ({
      name,
      relationship,
      // One number is kept; only a contact without any is told apart from the file's.
      phones: phone ? undefined : [],
    })),
    encounters: chart.encounters,
    conditions: chart.conditions,
  };
}

/** The spellings under which a number may stand on file: a social security number with and without hyphens. */
function spellingsOf({ kind, value }: Identifier): string[] {
  const digits = value.replaceAll(/\D/g, '');
  if (kind !== 'SSN' || digits.length !== 9) return [value];
  return [value, digits, `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`];
}

/** Ids of the people on file who could be one of the proposed. */
async function candidateIds(db: Db, people: readonly ProposedPerson[]): Promise<string[]> {
  const found = new Set<string>();
  const numbers = people.flatMap(({ identifiers }) => identifiers.flatMap(spellingsOf));
  for (const values of chunks(numbers)) {
    const rows = await db
      .selectFrom('person_identifier')
      .select('person_id')
      .where('value', 'in', values)
      .execute();
    for (const { person_id } of rows) found.add(person_id);
  }
  const names = people.flatMap(({ name }) =>
    name.family ? [foldName(`${name.family} ${name.given ?? ''}`)] : [],
  );
  for (const some of chunks([...new Set(names.map((name) => name.split(' ').slice(0, 2).join(' ')))])) {
    const rows = await db
      .selectFrom('person')
      .select('id')
      .where((eb) =>
        eb.or(
          some.map((name) =>
            eb.and([eb('folded_name', '>=', name), eb('folded_name', '<', `${name}\u{10ffff}`)]),
          ),
        ),
      )
      .execute();
    for (const { id } of rows) found.add(id);
  }
  return [...found];
}

const toCandidate = ({ id, identifiers, familyName, givenName, bornOn }: Person): MatchCandidate => ({
  id,
  identifiers,
  bornOn,
  nameKey: nameKey({ family: familyName, given: givenName }),
});

/** The keys that two people share when one could be the other: a number or a name. */
const keysOf = (identifiers: readonly Identifier[], name: string | null): string[] => [
  ...identifiers.flatMap(spellingsOf).map((value) => `number ${value}`),
  ...(name === null ? [] : [`name ${name}`]),
];

/** Gives the candidates worth a look, so that each of many people is not held against everybody on file. */
function candidateFinder(onFile: readonly Person[]): (proposed: ProposedPerson) => readonly MatchCandidate[] {
  const byKey = new Map<string, MatchCandidate[]>();
  for (const candidate of onFile.map(toCandidate)) {
    for (const key of new Set(keysOf(candidate.identifiers, candidate.nameKey)))
      byKey.set(key, [...(byKey.get(key) ?? []), candidate]);
  }
  return ({ identifiers, name }) => [
    ...new Set(keysOf(identifiers, nameKey(name)).flatMap((key) => byKey.get(key) ?? [])),
  ];
}

/** How each proposed person relates to the people on file, and what it would change. */
export async function compareProposal(db: Db, { people }: ImportProposal): Promise<PersonComparison[]> {
  const onFile = new Map<string, Person>();
  const charts = new Map<string, Chart>();
  for (const ids of chunks(await candidateIds(db, people))) {
    for (const person of await findPeople(db, ids)) onFile.set(person.id, person);
    for (const [id, chart] of await listChartOf(db, ids)) charts.set(id, chart);
  }
  const candidatesFor = candidateFinder([...onFile.values()]);
  return people.map((proposed) => {
    const match = matchPerson(proposed, candidatesFor(proposed));
    const person = match.personId === null ? undefined : onFile.get(match.personId);
    const chart = person && charts.get(person.id);
    return {
      sourceId: proposed.sourceId,
      match,
      differences: personDifferences(person && chart ? existing(person, chart) : NOBODY, kept(proposed)),
    };
  });
}
