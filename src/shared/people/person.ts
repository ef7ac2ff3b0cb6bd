import { z } from 'zod';

import { PartialDate } from '../values/calendar-date.ts';
import { Id } from '../values/ids.ts';
import { LanguageTag } from '../values/language.ts';
import { line, optionalLine } from '../values/text.ts';

/** Administrative sex. @source FHIR R4 AdministrativeGender. */
export const Sex = z.enum(['female', 'male', 'other', 'unknown']);
/** Administrative sex. */
export type Sex = z.infer<typeof Sex>;

/** A number by which another system knows the person. */
export const Identifier = z.object({
  /** Whose number it is, a URI. `urn:almoner:mrn` for a medical record number typed here. */
  system: line(300),
  value: line(100),
  kind: z.enum(['MRN', 'SSN', 'driver', 'passport', 'other']),
});
/** A number by which another system knows the person. */
export type Identifier = z.infer<typeof Identifier>;

/** A telephone number, and what may be done with it: some people must not be called at home. */
export const Phone = z.object({
  value: line(60),
  use: z.enum(['home', 'mobile', 'work', 'other']),
  mayCall: z.boolean(),
  mayLeaveMessage: z.boolean(),
});
/** A telephone number, and what may be done with it. */
export type Phone = z.infer<typeof Phone>;

/** Where the person lives or gets mail. */
export const Address = z.object({
  lines: z.array(z.string().trim().max(200)).max(5),
  city: optionalLine(100),
  state: optionalLine(60),
  postalCode: optionalLine(20),
  /** True when it must not be shown on envelopes, sheets or screens that others can read. */
  confidential: z.boolean(),
});
/** Where the person lives or gets mail. */
export type Address = z.infer<typeof Address>;

/** Someone around the person: family, proxy, clinician. */
export const PersonContact = z.object({
  id: Id,
  name: line(200),
  relationship: optionalLine(100),
  phone: optionalLine(60),
});
/** Someone around the person. */
export type PersonContact = z.infer<typeof PersonContact>;

/** Someone the team serves. Exists once, and may have many cases. */
export const Person = z.object({
  id: Id,
  familyName: line(100),
  givenName: line(100),
  preferredName: optionalLine(100),
  pronouns: optionalLine(40),
  bornOn: PartialDate.nullable(),
  sex: Sex,
  language: LanguageTag.nullable(),
  /** `null` while nobody has asked. */
  interpreterNeeded: z.boolean().nullable(),
  identifiers: z.array(Identifier).max(50),
  phones: z.array(Phone).max(20),
  addresses: z.array(Address).max(10),
  contacts: z.array(PersonContact).max(50),
  version: z.int().positive(),
});
/** Someone the team serves. */
export type Person = z.infer<typeof Person>;

/** A person in one line: enough to tell two people apart (two identifiers). */
export const PersonLine = z.object({
  id: Id,
  familyName: z.string(),
  givenName: z.string(),
  preferredName: z.string().nullable(),
  bornOn: PartialDate.nullable(),
  /** The medical record number, when one is known. */
  mrn: z.string().nullable(),
});
/** A person in one line. */
export type PersonLine = z.infer<typeof PersonLine>;

/** The medical record number among a person's identifiers, or `null`. */
export const mrnOf = (identifiers: readonly Identifier[]): string | null =>
  identifiers.find((identifier) => identifier.kind === 'MRN')?.value ?? null;
