import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

import type { ImportSection } from '../../shared/imports/proposal.ts';

/** The parts of a person that are accepted one by one, in words. */
export const SECTION_WORDS: Readonly<Record<ImportSection, MessageDescriptor>> = {
  identity: msg`Name, birth date and sex`,
  identifiers: msg`Record numbers`,
  languages: msg`Language`,
  phones: msg`Telephone`,
  addresses: msg`Address`,
  contacts: msg`Family and others`,
  encounters: msg`Stays and visits`,
  conditions: msg`Conditions`,
};

/** What the reader of a file should know, by the code of the warning. */
export const WARNING_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  'import/bad-entry': msg`Entries that could not be understood were left out`,
  'import/condition-without-code': msg`Conditions without a code or name were left out`,
  'import/contact-without-name': msg`Contacts without a name were left out`,
  'import/duplicate-entry': msg`Entries that are in the file twice were taken once`,
  'import/ends-before-start': msg`Stays that end before they begin were left without an end`,
  'import/entered-in-error': msg`Entries the hospital marked as entered in error were left out`,
  'import/identifier-without-system': msg`Numbers without an owner were left out, except record numbers`,
  'import/inactive-contact': msg`Contacts who are no longer current were left out`,
  'import/interpreter-without-language': msg`An interpreter is asked for, but not for which language`,
  'import/language-without-code': msg`Languages without a code were left out`,
  'import/more-pages': msg`The file says there are more pages: it may not be the whole record`,
  'import/name-incomplete': msg`A person has no family name or no given name`,
  'import/name-not-split': msg`A name is given as a whole; it was taken as the family name`,
  'import/not-a-phone': msg`Entries that are no telephone numbers were left out`,
  'import/old-address': msg`Old addresses were left out`,
  'import/old-phone': msg`Old telephone numbers were left out`,
  'import/person-not-found': msg`Entries about somebody who is not in the file were left out`,
  'import/replaced-person': msg`The hospital replaced this record by another: ask for the newer one`,
  'import/text-too-long': msg`Texts that are too long were left out or shortened`,
  'import/too-many-contacts': msg`There were more contacts than are kept; the first ones were taken`,
};
