import { contactKey } from './read-contacts.ts';
import { phoneKey } from './phone-key.ts';
import type {
  ImportSection,
  ProposedAddress,
  ProposedCondition,
  ProposedContact,
  ProposedEncounter,
  ProposedLanguage,
  ProposedName,
  ProposedPerson,
  ProposedPhone,
  SectionDifference,
} from './proposal.ts';
import type { Identifier } from '../people/person.ts';

/** A part of a person on file: the keys that tell it apart, and of the rest only what is kept. */
type Kept<T, K extends keyof T> = Readonly<Pick<T, K>> & { readonly [P in keyof T]?: T[P] | undefined };

/**
 * A person on file as a proposal is compared with it. A field that is left out is not kept here and not compared; a
 * section that is left out is one in which everything is new. A proposed person is one of these, too.
 */
export interface ExistingPerson {
  readonly name?: Readonly<Partial<ProposedName>> | undefined;
  readonly bornOn?: string | null | undefined;
  readonly sex?: string | null | undefined;
  readonly isDeceased?: boolean | undefined;
  readonly deceasedOn?: string | null | undefined;
  readonly identifiers?: readonly Kept<Identifier, 'system' | 'value'>[];
  readonly languages?: readonly Kept<ProposedLanguage, 'code'>[];
  readonly phones?: readonly Kept<ProposedPhone, 'value'>[];
  readonly addresses?: readonly Kept<ProposedAddress, 'lines' | 'postalCode'>[];
  readonly contacts?: readonly Kept<ProposedContact, 'name'>[];
  readonly encounters?: readonly Kept<ProposedEncounter, 'sourceId'>[];
  readonly conditions?: readonly Kept<ProposedCondition, 'sourceId'>[];
}

/** Nobody: compared with this, everything proposed is added. */
export const NOBODY: ExistingPerson = {
  name: { family: null, given: null, prefix: null, preferred: null },
  bornOn: null,
  sex: null,
  isDeceased: false,
  deceasedOn: null,
};

/**
 * What a proposal would change about a person on file, section by section. What the file does not say changes nothing,
 * so an import never removes.
 */
export function personDifferences(existing: ExistingPerson, proposed: ProposedPerson): SectionDifference[] {
  return [
    identityDifference(existing, proposed),
    difference('identifiers', existing.identifiers, proposed.identifiers, {
      keyOf: ({ system, value }) => `${system}|${value}`,
      isEqual: saysNothingNew(['kind']),
    }),
    difference('languages', existing.languages, proposed.languages, {
      keyOf: ({ code }) => code.toLowerCase(),
      isEqual: saysNothingNew(['preferred', 'interpreterNeeded']),
    }),
    difference('phones', existing.phones, proposed.phones, {
      keyOf: ({ value }) => phoneKey(value),
      isEqual: saysNothingNew(['use']),
    }),
    difference('addresses', existing.addresses, proposed.addresses, {
      keyOf: addressKey,
      isEqual: saysNothingNew(['city', 'state', 'use']),
    }),
    difference('contacts', existing.contacts, proposed.contacts, {
      keyOf: ({ name }) => contactKey(name),
      isEqual: isSameContact,
    }),
    difference('encounters', existing.encounters, proposed.encounters, {
      keyOf: ({ sourceId }) => sourceId,
      isEqual: saysNothingNew([
        'class',
        'type',
        'startedAt',
        'startedOn',
        'endedAt',
        'endedOn',
        'status',
        'serviceProvider',
        'reason',
        'disposition',
        'securityLabels',
      ]),
    }),
    difference('conditions', existing.conditions, proposed.conditions, {
      keyOf: ({ sourceId }) => sourceId,
      isEqual: saysNothingNew([
        'code',
        'system',
        'text',
        'clinicalStatus',
        'verificationStatus',
        'onsetOn',
        'abatedOn',
        'kind',
        'isProblem',
        'securityLabels',
      ]),
    }),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

function identityDifference(existing: ExistingPerson, proposed: ProposedPerson): SectionDifference {
  const known = identityFields(existing);
  const told = identityFields(proposed);
  const differences = Object.keys(told)
    .filter((field) => known[field] !== undefined && isTold(told[field]))
    .map((field) => compareField(known[field], told[field]));
  return counted('identity', differences);
}

/** The fields of the identity. Not being deceased, and an unknown sex, say nothing. */
const identityFields = (person: ExistingPerson): Fields => ({
  family: person.name?.family,
  given: person.name?.given,
  prefix: person.name?.prefix,
  preferred: person.name?.preferred,
  bornOn: person.bornOn,
  sex: person.sex === 'unknown' ? null : person.sex,
  isDeceased: person.isDeceased === false ? null : person.isDeceased,
  deceasedOn: person.deceasedOn,
});

type Change = 'added' | 'changed' | 'unchanged';

function compareField(known: unknown, told: unknown): Change {
  if (known === null) return 'added';
  return isEqualValue(known, told) ? 'unchanged' : 'changed';
}

interface Comparing<E, P> {
  readonly keyOf: (part: E | P) => string;
  readonly isEqual: (known: E, told: P) => boolean;
}

function difference<E extends object, P extends object>(
  section: ImportSection,
  existing: readonly E[] | undefined,
  proposed: readonly P[],
  { keyOf, isEqual }: Comparing<E, P>,
): SectionDifference {
  const known = new Map((existing ?? []).map((part) => [keyOf(part), part]));
  const changes = proposed.map((part): Change => {
    const match = known.get(keyOf(part));
    if (!match) return 'added';
    return isEqual(match, part) ? 'unchanged' : 'changed';
  });
  return counted(section, changes);
}

function counted(section: ImportSection, changes: readonly Change[]): SectionDifference {
  const count = (change: Change) => changes.filter((one) => one === change).length;
  return { section, added: count('added'), changed: count('changed'), unchanged: count('unchanged') };
}

/** Whether all that the file tells in these fields is kept already, or is not kept here at all. */
const saysNothingNew =
  <F extends string>(fields: readonly F[]) =>
  (known: { readonly [P in F]?: unknown }, told: { readonly [P in F]: unknown }): boolean =>
    fields.every((field) => {
      const here = known[field];
      return here === undefined || !isTold(told[field]) || isEqualValue(here, told[field]);
    });

const isTold = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Equality of plain values and of lists of plain values. */
function isEqualValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Street lines and postal code as they are compared: case and spaces do not count. */
export function addressKey({
  lines,
  postalCode,
}: Readonly<Pick<ProposedAddress, 'lines' | 'postalCode'>>): string {
  return [...lines, postalCode ?? ''].map((line) => line.toLowerCase().replace(/\s+/g, ' ').trim()).join('|');
}

/** The first number is the one that counts: a person on file may keep only one for each contact. */
function isSameContact(known: Kept<ProposedContact, 'name'>, told: ProposedContact): boolean {
  if (
    isTold(told.relationship) &&
    known.relationship !== undefined &&
    known.relationship !== told.relationship
  )
    return false;
  const [first] = told.phones;
  if (!first || known.phones === undefined) return true;
  return known.phones.some(({ value }) => phoneKey(value) === phoneKey(first.value));
}
