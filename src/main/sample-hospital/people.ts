import { foldName } from '../../shared/people/names.ts';
import type { Chance } from './chance.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './names-of-people.ts';
import type { Rows } from './tables.ts';
import { LANGUAGES, RELATIONSHIPS } from './words.ts';

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

function language(chance: Chance): string {
  let left = chance.between(1, 100);
  for (const [tag, share] of LANGUAGES) {
    left -= share;
    if (left <= 0) return tag;
  }
  return 'en';
}

const phoneNumber = (chance: Chance): string => `312-555-${pad(chance.between(0, 9999), 4)}`;

/** Adds one person with numbers and someone close; gives the id. */
export function addPerson(rows: Rows, chance: Chance, index: number, todayMs: number): string {
  const id = chance.id(todayMs);
  const sex = chance.happens(0.52) ? 'female' : 'male';
  const familyName = chance.of(FAMILY_NAMES);
  const givenName = chance.of(GIVEN_NAMES[sex]);
  const speaks = language(chance);
  const bornOn = `${chance.between(1930, 2006)}-${pad(chance.between(1, 12), 2)}-${pad(chance.between(1, 28), 2)}`;
  rows.person.push({
    id,
    family_name: familyName,
    given_name: givenName,
    preferred_name: chance.happens(0.1) ? givenName.slice(0, 4) : null,
    folded_name: foldName(`${familyName} ${givenName}`),
    folded_given: foldName(`${givenName} ${familyName}`),
    pronouns: null,
    born_on: bornOn,
    sex,
    language: speaks,
    interpreter_needed: speaks === 'en' ? 0 : 1,
  });
  const mrn = `${pad(Math.floor(index / 10_000) + 41, 4)}-${pad(index % 10_000, 4)}`;
  rows.person_identifier.push({
    person_id: id,
    position: 0,
    system: 'urn:almoner:mrn',
    value: mrn,
    kind: 'MRN',
  });
  const phone = phoneNumber(chance);
  rows.person_phone.push({
    person_id: id,
    position: 0,
    value: phone,
    digits: phone.replaceAll('-', ''),
    use: 'mobile',
    may_call: chance.happens(0.95) ? 1 : 0,
    may_leave_message: chance.happens(0.7) ? 1 : 0,
  });
  rows.person_address.push({
    person_id: id,
    position: 0,
    lines: JSON.stringify([`${chance.between(10, 4900)} Ashland Avenue`]),
    city: 'Chicago',
    state: 'IL',
    postal_code: `606${pad(chance.between(1, 60), 2)}`,
    confidential: chance.happens(0.02) ? 1 : 0,
  });
  rows.person_contact.push({
    id: chance.id(todayMs),
    person_id: id,
    position: 0,
    name: `${chance.of(GIVEN_NAMES[chance.happens(0.5) ? 'female' : 'male'])} ${familyName}`,
    relationship: chance.of(RELATIONSHIPS),
    phone: phoneNumber(chance),
  });
  return id;
}
