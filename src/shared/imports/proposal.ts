import { z } from 'zod';

import { Identifier, Sex } from '../people/person.ts';
import { PartialDate } from '../values/calendar-date.ts';
import { Id } from '../values/ids.ts';
import { Instant } from '../values/instant.ts';
import { LanguageTag } from '../values/language.ts';

const text = z.string().min(1).max(10_000);
const count = z.int().min(0);

/** The id a person, encounter or condition has in the source: the same on every import of the same thing. */
const sourceId = z.string().min(1).max(300);

/** The parts of a name. A file that gives only the whole name has it in `family`. */
export const ProposedName = z.object({
  family: text.nullable(),
  given: text.nullable(),
  prefix: text.nullable(),
  /** What the person is called, when the file has a nickname. */
  preferred: text.nullable(),
});
/** The parts of a name. */
export type ProposedName = z.infer<typeof ProposedName>;

/** A name the person also has or had. `use` is the FHIR code: `maiden`, `old`, `usual`, `temp`, `anonymous`. */
export const ProposedOtherName = z.object({
  use: text.nullable(),
  family: text.nullable(),
  given: text.nullable(),
});
/** A name the person also has or had. */
export type ProposedOtherName = z.infer<typeof ProposedOtherName>;

/** A language of the person. */
export const ProposedLanguage = z.object({
  /** In canonical form: `es`, `en-US`. */
  code: LanguageTag,
  preferred: z.boolean(),
  /** `null` when the file does not say. */
  interpreterNeeded: z.boolean().nullable(),
});
/** A language of the person. */
export type ProposedLanguage = z.infer<typeof ProposedLanguage>;

/** A telephone number, as written. Numbers the source marks as old are left out. */
export const ProposedPhone = z.object({
  value: z.string().min(1).max(60),
  use: z.enum(['home', 'mobile', 'work', 'other']),
});
/** A telephone number. */
export type ProposedPhone = z.infer<typeof ProposedPhone>;

/** A postal address. `use` is the FHIR code: `home`, `work`, `temp`, `billing`; old ones are left out. */
export const ProposedAddress = z.object({
  lines: z.array(text).readonly(),
  city: text.nullable(),
  state: text.nullable(),
  postalCode: text.nullable(),
  use: text.nullable(),
});
/** A postal address. */
export type ProposedAddress = z.infer<typeof ProposedAddress>;

/** Somebody close to the person. */
export const ProposedContact = z.object({
  name: z.string().min(1).max(200),
  relationship: z.string().min(1).max(100).nullable(),
  phones: z.array(ProposedPhone).readonly(),
});
/** Somebody close to the person. */
export type ProposedContact = z.infer<typeof ProposedContact>;

/**
 * How the person is there: inpatient, ambulatory, emergency, at home, virtual and so on. A local code is `other`.
 *
 * @source HL7 v3 ActEncounterCode, required-by-example in FHIR R4 Encounter.class.
 */
export const EncounterClass = z.enum([
  'IMP',
  'ACUTE',
  'NONAC',
  'OBSENC',
  'PRENC',
  'SS',
  'AMB',
  'EMER',
  'FLD',
  'HH',
  'VR',
  'other',
]);
/** How the person is there. */
export type EncounterClass = z.infer<typeof EncounterClass>;

/** FHIR R4 Encounter.status, without `entered-in-error`, which is left out of a proposal. */
export const EncounterStatus = z.enum([
  'planned',
  'arrived',
  'triaged',
  'in-progress',
  'onleave',
  'finished',
  'cancelled',
  'unknown',
]);
/** FHIR R4 Encounter.status. */
export type EncounterStatus = z.infer<typeof EncounterStatus>;

/** Where the person went. For the NUBC patient discharge status `code` has two digits and `system` one spelling. */
export const ProposedDisposition = z.object({
  system: text.nullable(),
  code: text.nullable(),
  text: text.nullable(),
});
/** Where the person went. */
export type ProposedDisposition = z.infer<typeof ProposedDisposition>;

/** Codes of FHIR `meta.security`, such as `R` or `ETH`. An importer must not show more widely than these allow. */
const securityLabels = z.array(text).readonly();

/** One admission or visit. */
export const ProposedEncounter = z.object({
  sourceId,
  class: EncounterClass,
  type: text.nullable(),
  /** `null` when the file gives only a day, or nothing. */
  startedAt: Instant.nullable(),
  /** The day as written in the file, in the offset of the source. */
  startedOn: PartialDate.nullable(),
  /** `null` when the file gives only a day, or the encounter goes on. */
  endedAt: Instant.nullable(),
  endedOn: PartialDate.nullable(),
  status: EncounterStatus,
  serviceProvider: text.nullable(),
  reason: text.nullable(),
  disposition: ProposedDisposition.nullable(),
  securityLabels,
});
/** One admission or visit. */
export type ProposedEncounter = z.infer<typeof ProposedEncounter>;

/** `social-finding` is about work, schooling, housing, money or company; `finding` is any other that is no disorder. */
export const ConditionKind = z.enum(['disorder', 'finding', 'social-finding']);
/** What a condition is about. */
export type ConditionKind = z.infer<typeof ConditionKind>;

/** One diagnosis, finding or circumstance. */
export const ProposedCondition = z.object({
  sourceId,
  code: text.nullable(),
  system: text.nullable(),
  text,
  /** FHIR code such as `active` or `resolved`. */
  clinicalStatus: text.nullable(),
  /** FHIR code such as `confirmed` or `provisional`. */
  verificationStatus: text.nullable(),
  onsetOn: PartialDate.nullable(),
  abatedOn: PartialDate.nullable(),
  kind: ConditionKind,
  /** `false` for what is recorded as a condition and is none, such as being in full-time work. */
  isProblem: z.boolean(),
  securityLabels,
});
/** One diagnosis, finding or circumstance. */
export type ProposedCondition = z.infer<typeof ProposedCondition>;

/** One person a file tells of. */
export const ProposedPerson = z.object({
  /** `Patient/id`, else the full URL of the entry, else its place in the file. */
  sourceId,
  /** A medical record number without a system has `urn:almoner:mrn`. */
  identifiers: z.array(Identifier).readonly(),
  name: ProposedName,
  otherNames: z.array(ProposedOtherName).readonly(),
  bornOn: PartialDate.nullable(),
  isDeceased: z.boolean(),
  deceasedOn: PartialDate.nullable(),
  /** Administrative sex. */
  sex: Sex.nullable(),
  languages: z.array(ProposedLanguage).readonly(),
  phones: z.array(ProposedPhone).readonly(),
  addresses: z.array(ProposedAddress).readonly(),
  contacts: z.array(ProposedContact).readonly(),
  encounters: z.array(ProposedEncounter).readonly(),
  conditions: z.array(ProposedCondition).readonly(),
  securityLabels,
});
/** One person a file tells of. */
export type ProposedPerson = z.infer<typeof ProposedPerson>;

/** Something the reader of a proposal should know: a code the screens turn into a sentence, how often, and where. */
export const ImportWarning = z.object({
  code: z.string(),
  count,
  /** The first places, for example `entry[12].Encounter.status`. Never content. */
  paths: z.array(z.string()).readonly(),
});
/** Something the reader of a proposal should know. */
export type ImportWarning = z.infer<typeof ImportWarning>;

/** What a file proposes. Nothing is saved until somebody accepts it. */
export const ImportProposal = z.object({
  people: z.array(ProposedPerson).readonly(),
  counts: z.object({
    entries: count,
    people: count,
    contacts: count,
    encounters: count,
    conditions: count,
  }),
  /** Entries of a kind that is not read, by resource type. */
  leftOut: z.array(z.object({ resourceType: z.string(), count })).readonly(),
  warnings: z.array(ImportWarning).readonly(),
});
/** What a file proposes. */
export type ImportProposal = z.infer<typeof ImportProposal>;

/** The parts of a proposal that are accepted one by one. */
export const ImportSection = z.enum([
  'identity',
  'identifiers',
  'languages',
  'phones',
  'addresses',
  'contacts',
  'encounters',
  'conditions',
]);
/** The parts of a proposal that are accepted one by one. */
export type ImportSection = z.infer<typeof ImportSection>;

/** How much of a section is new, differs, or is already there. What only the file on hand has is not counted. */
export const SectionDifference = z.object({
  section: ImportSection,
  added: count,
  changed: count,
  unchanged: count,
});
/** How much of a section is new, differs, or is already there. */
export type SectionDifference = z.infer<typeof SectionDifference>;

/**
 * Which person on file a proposed person is. `same` may be taken as it is, `likely` must be confirmed, because taking
 * two people for one mixes their records.
 */
export const PersonMatch = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same'), personId: Id, because: z.literal('identifier') }),
  z.object({
    kind: z.literal('likely'),
    personId: Id,
    /** `name`: the same name, and one of the two birth dates is unknown. */
    because: z.enum(['identifier', 'name-and-birth-date', 'name']),
    /** Others it could be just as well. */
    otherIds: z.array(Id).readonly(),
  }),
  z.object({ kind: z.literal('new'), personId: z.null() }),
]);
/** Which person on file a proposed person is. */
export type PersonMatch = z.infer<typeof PersonMatch>;

/** How one proposed person relates to the people on file. */
export const PersonComparison = z.object({
  sourceId,
  match: PersonMatch,
  /** Against the matched person; for a new one everything is added. One for each section, in the order of sections. */
  differences: z.array(SectionDifference).readonly(),
});
/** How one proposed person relates to the people on file. */
export type PersonComparison = z.infer<typeof PersonComparison>;
