import { z } from 'zod';

import { dayOf, joined } from './fhir-values.ts';

/*
 * The parts of FHIR R4 that an import reads, and nothing else: unknown keys are dropped, so the narrative (`text.div`,
 * which is HTML) never gets further than this file. A wrong type is an error with its path. `null` counts as absent,
 * because many exporters write it although the standard does not allow it. Lengths are those of a person on file: what
 * is longer is reported, never cut.
 */

const maybe = <T extends z.ZodType>(schema: T) => schema.nullish();
const listOf = <T extends z.ZodType>(schema: T) => maybe(z.array(schema));
const word = z.string().max(200);
const phrase = z.string().max(2000);
const uri = z.string().max(2000);
const code = z.string().max(100);

/** A FHIR date or dateTime that names a day that exists, a month or a year. */
const dateTime = z
  .string()
  .max(40)
  .refine((value) => dayOf(value) !== null, 'not a FHIR date');

const Period = z.object({ start: maybe(dateTime), end: maybe(dateTime) });

const CodingSchema = z.object({
  system: maybe(uri),
  code: maybe(code),
  display: maybe(phrase),
  userSelected: maybe(z.boolean()),
});
/** A code of a code system. */
export type Coding = z.infer<typeof CodingSchema>;

const CodeableConceptSchema = z.object({ coding: listOf(CodingSchema), text: maybe(phrase) });
/** A concept, by codes, by text or both. */
export type CodeableConcept = z.infer<typeof CodeableConceptSchema>;

const IdentifierSchema = z.object({
  type: maybe(CodeableConceptSchema),
  system: maybe(z.string().max(300)),
  value: maybe(z.string().max(100)),
});
/** A number or name by which one system knows something. */
export type Identifier = z.infer<typeof IdentifierSchema>;

const ReferenceSchema = z.object({
  reference: maybe(uri),
  identifier: maybe(IdentifierSchema),
  display: maybe(phrase),
});
/** A pointer to another resource: relative, absolute, `urn:uuid:`, conditional (`Type?identifier=…`) or logical. */
export type Reference = z.infer<typeof ReferenceSchema>;

/** Given names or prefixes, at most 100 characters together. One may be null when it only carries extensions. */
const nameParts = z
  .array(z.string().max(500).nullable())
  .max(20)
  .refine((parts) => (joined(parts)?.length ?? 0) <= 100, 'longer than 100 characters');

const HumanNameSchema = z.object({
  use: maybe(code),
  text: maybe(z.string().max(100)),
  family: maybe(z.string().max(100)),
  given: maybe(nameParts),
  prefix: maybe(nameParts),
  period: maybe(Period),
});
/** A name of a person. */
export type HumanName = z.infer<typeof HumanNameSchema>;

const ContactPointSchema = z.object({ system: maybe(code), value: maybe(word), use: maybe(code) });
/** A telephone number, e-mail address or the like. */
export type ContactPoint = z.infer<typeof ContactPointSchema>;

const AddressSchema = z.object({
  use: maybe(code),
  text: maybe(word),
  line: maybe(z.array(word.nullable()).max(5)),
  city: maybe(z.string().max(100)),
  state: maybe(z.string().max(60)),
  postalCode: maybe(z.string().max(20)),
});
/** A postal address. */
export type Address = z.infer<typeof AddressSchema>;

const ExtensionSchema = z.object({
  url: maybe(uri),
  valueBoolean: maybe(z.boolean()),
  valueCoding: maybe(CodingSchema),
  valueCodeableConcept: maybe(CodeableConceptSchema),
});
/** An extension, as far as it answers a yes-or-no question. */
export type Extension = z.infer<typeof ExtensionSchema>;

const resource = {
  id: maybe(code),
  meta: maybe(z.object({ security: listOf(CodingSchema) })),
};

/** R4 Patient. */
export const PatientResource = z.object({
  ...resource,
  active: maybe(z.boolean()),
  extension: listOf(ExtensionSchema),
  identifier: maybe(z.array(IdentifierSchema).max(50)),
  name: listOf(HumanNameSchema),
  telecom: listOf(ContactPointSchema),
  gender: maybe(z.enum(['male', 'female', 'other', 'unknown'])),
  birthDate: maybe(dateTime),
  deceasedBoolean: maybe(z.boolean()),
  deceasedDateTime: maybe(dateTime),
  address: listOf(AddressSchema),
  communication: listOf(
    z.object({
      extension: listOf(ExtensionSchema),
      language: maybe(CodeableConceptSchema),
      preferred: maybe(z.boolean()),
    }),
  ),
  contact: listOf(
    z.object({
      relationship: listOf(CodeableConceptSchema),
      name: maybe(HumanNameSchema),
      telecom: listOf(ContactPointSchema),
      organization: maybe(ReferenceSchema),
    }),
  ),
  link: listOf(z.object({ type: maybe(code) })),
});
/** R4 Patient. */
export type PatientResource = z.infer<typeof PatientResource>;

/** R4 RelatedPerson. */
export const RelatedPersonResource = z.object({
  ...resource,
  active: maybe(z.boolean()),
  patient: ReferenceSchema,
  relationship: listOf(CodeableConceptSchema),
  name: listOf(HumanNameSchema),
  telecom: listOf(ContactPointSchema),
});
/** R4 RelatedPerson. */
export type RelatedPersonResource = z.infer<typeof RelatedPersonResource>;

/** R4 Encounter. */
export const EncounterResource = z.object({
  ...resource,
  identifier: listOf(IdentifierSchema),
  status: z.enum([
    'planned',
    'arrived',
    'triaged',
    'in-progress',
    'onleave',
    'finished',
    'cancelled',
    'entered-in-error',
    'unknown',
  ]),
  class: maybe(CodingSchema),
  type: listOf(CodeableConceptSchema),
  subject: maybe(ReferenceSchema),
  period: maybe(Period),
  reasonCode: listOf(CodeableConceptSchema),
  reasonReference: listOf(ReferenceSchema),
  hospitalization: maybe(z.object({ dischargeDisposition: maybe(CodeableConceptSchema) })),
  serviceProvider: maybe(ReferenceSchema),
});
/** R4 Encounter. */
export type EncounterResource = z.infer<typeof EncounterResource>;

/** R4 Condition. */
export const ConditionResource = z.object({
  ...resource,
  identifier: listOf(IdentifierSchema),
  clinicalStatus: maybe(CodeableConceptSchema),
  verificationStatus: maybe(CodeableConceptSchema),
  category: listOf(CodeableConceptSchema),
  code: maybe(CodeableConceptSchema),
  subject: ReferenceSchema,
  onsetDateTime: maybe(dateTime),
  onsetPeriod: maybe(Period),
  abatementDateTime: maybe(dateTime),
  abatementPeriod: maybe(Period),
});
/** R4 Condition. */
export type ConditionResource = z.infer<typeof ConditionResource>;

/** R4 Organization, only for its name. */
export const OrganizationResource = z.object({ ...resource, name: maybe(phrase) });

/** One entry of a bundle. The resource is checked by the schema of its type later. */
export const BundleEntry = z.object({
  fullUrl: maybe(uri),
  resource: maybe(z.looseObject({ resourceType: code, id: maybe(code) })),
  request: maybe(z.object({ method: maybe(code) })),
});
/** One entry of a bundle. */
export type BundleEntry = z.infer<typeof BundleEntry>;
