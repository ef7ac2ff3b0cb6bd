import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

import type { ImportSection, ProposedPerson } from '../../shared/imports/proposal.ts';
import { assertNever } from '../../shared/result.ts';
import { dayText } from '../locale/dates.ts';
import { languageName } from '../locale/languages.ts';

/** Lines shown of a section; a long record has hundreds. */
const SHOWN = 5;

/** What the file says in one section, in a few lines. */
export function sectionContents(person: ProposedPerson, section: ImportSection): readonly string[] {
  const lines = [...new Set(allContents(person, section))];
  const rest = lines.length - SHOWN;
  return rest > 0 ? [...lines.slice(0, SHOWN), i18n._(msg`and ${rest} more`)] : lines;
}

function allContents(person: ProposedPerson, section: ImportSection): readonly string[] {
  switch (section) {
    case 'identity':
      return identityLines(person);
    case 'identifiers':
      return person.identifiers.map(({ kind, value }) => `${kind} ${value}`);
    case 'languages':
      return person.languages.map(({ code }) => languageName(code));
    case 'phones':
      return person.phones.map(({ value }) => value);
    case 'addresses':
      return person.addresses.map(({ lines, city, state, postalCode }) =>
        joined([...lines, city, state, postalCode]),
      );
    case 'contacts':
      return person.contacts.map(({ name, relationship }) => joined([name, relationship]));
    case 'encounters':
      return person.encounters.map(({ type, reason, startedOn }) =>
        joined([type ?? reason, startedOn && dayText(startedOn)]),
      );
    case 'conditions':
      return person.conditions.map(({ text, onsetOn }) => joined([text, onsetOn && dayText(onsetOn)]));
    default:
      return assertNever(section);
  }
}

function identityLines({ name, bornOn }: ProposedPerson): readonly string[] {
  const whole = joined([name.family, name.given]);
  return bornOn === null ? [whole] : [whole, dayText(bornOn)];
}

const joined = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ');
