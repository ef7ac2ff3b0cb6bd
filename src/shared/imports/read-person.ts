import type { Address, BundleEntry, HumanName, PatientResource } from './fhir-resources.ts';
import { dayOf, joined, lines, oneLine } from './fhir-values.ts';
import type { ProposedAddress, ProposedName, ProposedOtherName, ProposedPerson } from './proposal.ts';
import { readContacts } from './read-contacts.ts';
import { readIdentifiers } from './read-identifiers.ts';
import { readLanguages } from './read-languages.ts';
import { readPhones } from './read-phones.ts';
import { securityLabelsOf } from './read-clinical.ts';
import type { Warn } from './warnings.ts';

const SYNTHEA = 'https://github.com/synthetichealth/synthea';

/** A patient as a proposed person, without what other entries tell of the person. */
export function readPerson(patient: PatientResource, sourceId: string, warn: Warn): ProposedPerson {
  const names = patient.name ?? [];
  const clean = isSynthetic(patient) ? withoutDigits : (name: HumanName) => name;
  const main = mainName(names);
  if (patient.link?.some(({ type }) => type === 'replaced-by')) warn('import/replaced-person', 'link');
  return {
    sourceId,
    identifiers: readIdentifiers(patient.identifier ?? [], warn),
    name: nameOf(
      main && clean(main),
      names.find(({ use }) => use === 'nickname'),
      warn,
    ),
    otherNames: names
      .filter((name) => name !== main && name.use !== 'nickname')
      .flatMap((name) => otherName(clean(name))),
    bornOn: dayOf(patient.birthDate),
    isDeceased: patient.deceasedBoolean === true || Boolean(patient.deceasedDateTime),
    deceasedOn: dayOf(patient.deceasedDateTime),
    sex: patient.gender ?? null,
    languages: readLanguages(patient, warn),
    phones: readPhones(patient.telecom, warn),
    addresses: readAddresses(patient.address ?? [], warn),
    contacts: readContacts(patient.contact ?? [], warn),
    encounters: [],
    conditions: [],
    securityLabels: securityLabelsOf(patient),
  };
}

/** `Patient/id`, else the full URL of the entry, else its place in the file. */
export function personSourceId(entry: BundleEntry, index: number): string {
  const { id } = entry.resource ?? {};
  const fullUrl = oneLine(entry.fullUrl);
  if (id) return `Patient/${id}`;
  return fullUrl !== null && fullUrl.length <= 300 ? fullUrl : `entry[${index}]`;
}

/** Invented people of Synthea carry digits in their names ("Alfreda550") to tell them from real ones. */
const isSynthetic = ({ identifier }: PatientResource): boolean =>
  (identifier ?? []).some(({ system }) => system === SYNTHEA);

const strip = (word: string | null | undefined) => word?.replace(/\d+(?=\s|$)/g, '') ?? null;

function withoutDigits(name: HumanName): HumanName {
  return { ...name, family: strip(name.family), given: name.given?.map(strip), text: strip(name.text) };
}

/** The official name that still holds, else the usual one, else any but former names and nicknames. */
function mainName(names: readonly HumanName[]): HumanName | undefined {
  const current = names.filter(({ use }) => !['old', 'maiden', 'nickname'].includes(use ?? ''));
  const holding = current.filter(({ period }) => !period?.end);
  const byUse = (use: string) => holding.find((name) => name.use === use);
  return byUse('official') ?? byUse('usual') ?? holding[0] ?? current[0] ?? names[0];
}

function nameOf(main: HumanName | undefined, nickname: HumanName | undefined, warn: Warn): ProposedName {
  const family = oneLine(main?.family);
  const given = joined(main?.given);
  const whole = family === null && given === null ? oneLine(main?.text) : null;
  if (whole !== null) warn('import/name-not-split', 'name');
  else if (family === null || given === null) warn('import/name-incomplete', 'name');
  return {
    family: family ?? whole,
    given,
    prefix: joined(main?.prefix),
    preferred: joined(nickname?.given) ?? oneLine(nickname?.text),
  };
}

function otherName(name: HumanName): ProposedOtherName[] {
  const family = oneLine(name.family) ?? oneLine(name.text);
  const given = joined(name.given);
  return family === null && given === null ? [] : [{ use: oneLine(name.use), family, given }];
}

function readAddresses(addresses: readonly Address[], warn: Warn): ProposedAddress[] {
  return addresses.flatMap((address, index) => {
    if (address.use === 'old') {
      warn('import/old-address', `address[${index}]`);
      return [];
    }
    const street = lines(address.line);
    const read = {
      lines: street,
      city: oneLine(address.city),
      state: oneLine(address.state),
      postalCode: oneLine(address.postalCode),
      use: oneLine(address.use),
    };
    if (street.length > 0 || read.city !== null || read.state !== null || read.postalCode !== null)
      return [read];
    const whole = oneLine(address.text);
    return whole === null ? [] : [{ ...read, lines: [whole] }];
  });
}
