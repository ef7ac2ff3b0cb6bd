import { textOf } from './concepts.ts';
import type { CodeableConcept, HumanName, PatientResource, RelatedPersonResource } from './fhir-resources.ts';
import { joined, lines, oneLine } from './fhir-values.ts';
import { nameKey } from './name-key.ts';
import { phoneKey } from './phone-key.ts';
import type { ProposedContact } from './proposal.ts';
import { readPhones } from './read-phones.ts';
import type { Warn } from './warnings.ts';

/** Most contacts a person on file can have. */
const MAX_CONTACTS = 50;

/** The contacts a patient resource names, such as next of kin. */
export function readContacts(
  contacts: NonNullable<PatientResource['contact']>,
  warn: Warn,
): ProposedContact[] {
  return contacts.reduce<ProposedContact[]>((read, { name, relationship, telecom, organization }, index) => {
    const inContact: Warn = (code, field) => warn(code, `contact[${index}].${field}`);
    const fullName = wholeName(name) ?? oneLine(organization?.display);
    const phones = readPhones(telecom, inContact);
    return withContact(
      read,
      { name: fullName, relationship: relationshipOf(relationship, inContact), phones },
      inContact,
    );
  }, []);
}

/** Contacts with a related person among them. Somebody the patient resource names too is there once. */
export function withRelatedPerson(
  contacts: readonly ProposedContact[],
  related: RelatedPersonResource,
  warn: Warn,
): ProposedContact[] {
  const name = lines((related.name ?? []).map(wholeName))[0] ?? null;
  const relationship = relationshipOf(related.relationship, warn);
  return withContact(contacts, { name, relationship, phones: readPhones(related.telecom, warn) }, warn);
}

type Unnamed = Omit<ProposedContact, 'name'> & { readonly name: string | null };

function withContact(contacts: readonly ProposedContact[], contact: Unnamed, warn: Warn): ProposedContact[] {
  const name = contact.name ?? contact.relationship;
  if (name === null) {
    warn('import/contact-without-name', 'name');
    return [...contacts];
  }
  const same = contacts.find((other) => contactKey(other.name) === contactKey(name));
  if (same) return contacts.map((other) => (other === same ? merged(same, contact) : other));
  if (contacts.length < MAX_CONTACTS) return [...contacts, { ...contact, name }];
  warn('import/too-many-contacts', 'name');
  return [...contacts];
}

function merged(known: ProposedContact, more: Unnamed): ProposedContact {
  const numbers = new Set(known.phones.map(({ value }) => phoneKey(value)));
  return {
    name: known.name,
    relationship: known.relationship ?? more.relationship,
    phones: [...known.phones, ...more.phones.filter(({ value }) => !numbers.has(phoneKey(value)))],
  };
}

/** How a contact's name is compared. A name in letters that do not fold stands for itself. */
export const contactKey = (name: string): string => nameKey({ family: name, given: null }) ?? name;

function wholeName(name: HumanName | null | undefined): string | null {
  // At most 201 characters of parts; a contact on file has one line of 200.
  return (joined([joined(name?.given), name?.family]) ?? oneLine(name?.text))?.slice(0, 200) ?? null;
}

function relationshipOf(concepts: readonly CodeableConcept[] | null | undefined, warn: Warn): string | null {
  const words = lines((concepts ?? []).map(textOf))[0] ?? null;
  if (words === null || words.length <= 100) return words;
  warn('import/text-too-long', 'relationship');
  return null;
}
