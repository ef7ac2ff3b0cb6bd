import { v7 as newId } from 'uuid';

import type { AcceptedPerson } from '../../shared/imports/contract.ts';
import { addressKey } from '../../shared/imports/differences.ts';
import { phoneKey } from '../../shared/imports/phone-key.ts';
import { contactKey } from '../../shared/imports/read-contacts.ts';
import type {
  ImportSection,
  ProposedAddress,
  ProposedContact,
  ProposedPerson,
} from '../../shared/imports/proposal.ts';
import type { Address, Person, PersonContact, Phone } from '../../shared/people/person.ts';
import { keptLanguage } from './compare.ts';

/** Nobody yet: what a new person is before anything of the file is taken over. */
export const blankPerson = (id: string): Person => ({
  id,
  familyName: 'Unknown',
  givenName: 'Unknown',
  preferredName: null,
  pronouns: null,
  bornOn: null,
  sex: 'unknown',
  language: null,
  interpreterNeeded: null,
  identifiers: [],
  phones: [],
  addresses: [],
  contacts: [],
  version: 1,
});

/** Most a person on file can have of each; what was there before stays, and the file fills what room is left. */
const MOST = { identifiers: 50, phones: 20, addresses: 10, contacts: 50 } as const;

const clipped = (text: string | null, length: number): string | null => text?.trim().slice(0, length) || null;

type Taker = (person: Person, proposed: ProposedPerson) => Partial<Person>;

/** A number from a file says nothing about safety: nobody leaves a message until somebody has asked. */
const newPhone = ({ value, use }: Pick<Phone, 'value' | 'use'>): Phone => ({
  value,
  use,
  mayCall: true,
  mayLeaveMessage: false,
});

const newAddress = ({ lines, city, state, postalCode }: ProposedAddress, confidential: boolean): Address => ({
  lines: lines.slice(0, 5).map((line) => line.trim().slice(0, 200)),
  city: clipped(city, 100),
  state: clipped(state, 60),
  postalCode: clipped(postalCode, 20),
  confidential,
});

function mergeContacts(
  contacts: readonly PersonContact[],
  proposed: readonly ProposedContact[],
): PersonContact[] {
  const byKey = new Map(proposed.map((contact) => [contactKey(contact.name), contact]));
  const known = new Set(contacts.map(({ name }) => contactKey(name)));
  return [
    ...contacts.map((contact) => {
      const same = byKey.get(contactKey(contact.name));
      return same
        ? {
            ...contact,
            relationship: same.relationship ?? contact.relationship,
            phone: contact.phone ?? same.phones[0]?.value ?? null,
          }
        : contact;
    }),
    ...proposed
      .filter(({ name }) => !known.has(contactKey(name)))
      .map(({ name, relationship, phones }) => ({
        id: newId(),
        name,
        relationship,
        phone: phones[0]?.value ?? null,
      })),
  ];
}

/** How each section is taken over. A file only ever adds or fills in; what it does not say stays. */
const TAKERS: Readonly<Partial<Record<ImportSection, Taker>>> = {
  identity: (person, { name, bornOn, sex }) => ({
    familyName: clipped(name.family, 100) ?? person.familyName,
    givenName: clipped(name.given, 100) ?? person.givenName,
    preferredName: clipped(name.preferred, 100) ?? person.preferredName,
    bornOn: bornOn ?? person.bornOn,
    sex: sex ?? person.sex,
  }),
  identifiers: ({ identifiers }, proposed) => ({
    identifiers: [
      ...identifiers,
      ...proposed.identifiers.filter(
        (one) => !identifiers.some(({ system, value }) => system === one.system && value === one.value),
      ),
    ].slice(0, MOST.identifiers),
  }),
  languages: (person, { languages }) => {
    const language = keptLanguage(languages);
    return {
      language: language?.code ?? person.language,
      interpreterNeeded: language?.interpreterNeeded ?? person.interpreterNeeded,
    };
  },
  phones: ({ phones }, proposed) => {
    const known = new Set(phones.map(({ value }) => phoneKey(value)));
    return {
      phones: [
        ...phones,
        ...proposed.phones.filter(({ value }) => !known.has(phoneKey(value))).map(newPhone),
      ].slice(0, MOST.phones),
    };
  },
  addresses: ({ addresses }, proposed) => {
    const known = new Set(addresses.map(addressKey));
    const isHidden = addresses.some(({ confidential }) => confidential);
    const added = proposed.addresses
      .filter((address) => !known.has(addressKey(address)))
      .map((address) => newAddress(address, isHidden));
    return { addresses: [...addresses, ...added].slice(0, MOST.addresses) };
  },
  contacts: ({ contacts }, proposed) => ({
    contacts: mergeContacts(contacts, proposed.contacts).slice(0, MOST.contacts),
  }),
};

/** A person with the accepted sections of a file taken over. */
export const withSections = (
  person: Person,
  proposed: ProposedPerson,
  sections: AcceptedPerson['sections'],
): Person =>
  sections.reduce<Person>((taken, section) => ({ ...taken, ...TAKERS[section]?.(taken, proposed) }), person);
