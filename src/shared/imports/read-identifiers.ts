import type { Identifier } from '../people/person.ts';
import { LOCAL_MRN_SYSTEM, SSN_SYSTEM } from './identifier-systems.ts';
import type { Identifier as FhirIdentifier } from './fhir-resources.ts';
import { oneLine } from './fhir-values.ts';
import type { Warn } from './warnings.ts';

type Kind = Identifier['kind'];

/** @source HL7 v2 table 0203, identifier type. */
const KIND_OF_TYPE: ReadonlyMap<string, Kind> = new Map([
  ['MR', 'MRN'],
  ['SS', 'SSN'],
  ['SB', 'SSN'],
  ['DL', 'driver'],
  ['PPN', 'passport'],
]);

/** What a system says by itself: the SSN by URI and OID, driver licences of the states, passports by country. */
const KIND_OF_SYSTEM: readonly (readonly [RegExp, Kind])[] = [
  [/^http:\/\/hl7\.org\/fhir\/sid\/us-ssn$/, 'SSN'],
  [/^urn:oid:2\.16\.840\.1\.113883\.4\.1$/, 'SSN'],
  [/^urn:oid:2\.16\.840\.1\.113883\.4\.3\.\d+$/, 'driver'],
  [/^http:\/\/hl7\.org\/fhir\/sid\/passport-[A-Z]{3}$/, 'passport'],
];

/** The system a number without one belongs to, as far as its kind tells. */
const SYSTEM_OF_KIND: Readonly<Partial<Record<Kind, string>>> = { MRN: LOCAL_MRN_SYSTEM, SSN: SSN_SYSTEM };

/** The numbers of a person, each once. A number without a system that its kind does not tell is left out. */
export function readIdentifiers(identifiers: readonly FhirIdentifier[], warn: Warn): Identifier[] {
  const byKey = new Map<string, Identifier>();
  for (const [index, identifier] of identifiers.entries()) {
    const value = oneLine(identifier.value);
    if (value === null) continue;
    const kind = kindOf(identifier);
    const system = oneLine(identifier.system) ?? SYSTEM_OF_KIND[kind];
    if (system === undefined) {
      warn('import/identifier-without-system', `identifier[${index}]`);
      continue;
    }
    const key = `${system}|${value}`;
    if (!byKey.has(key)) byKey.set(key, { system, value, kind });
  }
  return [...byKey.values()];
}

function kindOf({ type, system }: FhirIdentifier): Kind {
  for (const { code } of type?.coding ?? []) {
    const kind = KIND_OF_TYPE.get(code ?? '');
    if (kind) return kind;
  }
  return KIND_OF_SYSTEM.find(([pattern]) => pattern.test(system ?? ''))?.[1] ?? 'other';
}
