import { mainCoding, textOf } from './concepts.ts';
import { kindOf } from './condition-kind.ts';
import type {
  BundleEntry,
  CodeableConcept,
  ConditionResource,
  EncounterResource,
  Identifier,
} from './fhir-resources.ts';
import { dayOf, instantOf, lines, oneLine } from './fhir-values.ts';
import {
  EncounterClass,
  type EncounterStatus,
  type ProposedCondition,
  type ProposedDisposition,
  type ProposedEncounter,
} from './proposal.ts';

/** The code system of the NUBC patient discharge status in US Core. */
const NUBC_DISCHARGE_STATUS = 'https://www.nubc.org/CodeSystem/PatDischargeStatus';

/** @source DOMAIN.md §4.7: older Synthea writes the second. */
const NUBC_SPELLINGS: readonly string[] = [NUBC_DISCHARGE_STATUS, 'http://www.nubc.org/patient-discharge'];

/** What an encounter names that stands elsewhere in the bundle. */
export interface EncounterSurroundings {
  readonly serviceProvider: string | null;
  /** Text of the condition that `reasonReference` points at. */
  readonly reason: string | null;
}

/** An encounter as proposed; the status must not be `entered-in-error`. */
export function readEncounter(
  encounter: EncounterResource & { readonly status: EncounterStatus },
  entry: BundleEntry,
  { serviceProvider, reason }: EncounterSurroundings,
): ProposedEncounter {
  const type = lines((encounter.type ?? []).map(textOf))[0] ?? null;
  const { start, end } = encounter.period ?? {};
  return {
    sourceId: sourceIdOf(encounter, entry, ['encounter', encounter.class?.code, start, type]),
    class: EncounterClass.catch('other').parse(encounter.class?.code?.toUpperCase()),
    type,
    startedAt: instantOf(start),
    startedOn: dayOf(start),
    endedAt: instantOf(end),
    endedOn: dayOf(end),
    status: encounter.status,
    serviceProvider,
    reason: lines((encounter.reasonCode ?? []).map(textOf))[0] ?? reason,
    disposition: dispositionOf(encounter.hospitalization?.dischargeDisposition),
    securityLabels: securityLabelsOf(encounter),
  };
}

function dispositionOf(concept: CodeableConcept | null | undefined): ProposedDisposition | null {
  const nubc = (concept?.coding ?? []).find(({ system }) => NUBC_SPELLINGS.includes(system ?? ''));
  const coding = nubc ?? mainCoding(concept);
  const disposition = {
    system: nubc ? NUBC_DISCHARGE_STATUS : oneLine(coding?.system),
    code: nubc ? (oneLine(nubc.code)?.padStart(2, '0') ?? null) : oneLine(coding?.code),
    text: textOf(concept),
  };
  return disposition.code === null && disposition.text === null ? null : disposition;
}

/** A condition as proposed, or `null` when it has neither text nor code. */
export function readCondition(condition: ConditionResource, entry: BundleEntry): ProposedCondition | null {
  const text = textOf(condition.code);
  if (text === null) return null;
  const coding = mainCoding(condition.code);
  const onset = condition.onsetDateTime ?? condition.onsetPeriod?.start;
  const code = oneLine(coding?.code);
  return {
    sourceId: sourceIdOf(condition, entry, ['condition', coding?.system, code ?? text, onset]),
    code,
    system: oneLine(coding?.system),
    text,
    clinicalStatus: oneLine(mainCoding(condition.clinicalStatus)?.code),
    verificationStatus: verificationStatusOf(condition),
    onsetOn: dayOf(onset),
    abatedOn: dayOf(condition.abatementDateTime ?? condition.abatementPeriod?.end),
    ...kindOf(condition),
    securityLabels: securityLabelsOf(condition),
  };
}

/** FHIR code such as `confirmed` or `entered-in-error`. */
export const verificationStatusOf = (condition: ConditionResource): string | null =>
  oneLine(mainCoding(condition.verificationStatus)?.code);

/** Codes of `meta.security`, such as `R` or `ETH`. */
export const securityLabelsOf = (resource: {
  readonly meta?: { readonly security?: CodeableConcept['coding'] } | null | undefined;
}): string[] => lines((resource.meta?.security ?? []).map(({ code }) => code));

interface Identified {
  readonly id?: string | null | undefined;
  readonly identifier?: readonly Identifier[] | null | undefined;
}

/**
 * An id that stays the same when the source is exported again. The `urn:uuid` of an entry to be posted is made anew for
 * each export, so there an identifier counts more, and in the end the content itself.
 */
function sourceIdOf(
  { id, identifier }: Identified,
  { fullUrl, request }: BundleEntry,
  content: readonly (string | null | undefined)[],
): string {
  const isPlaceholder = request?.method === 'POST' && fullUrl?.startsWith('urn:uuid:');
  const identified = (identifier ?? []).find(({ value }) => oneLine(value) !== null);
  const candidates = [
    id,
    isPlaceholder ? null : fullUrl,
    identified && `${identified.system ?? ''}|${identified.value}`,
    content.map((part) => part ?? '').join('|'),
  ];
  return (lines(candidates)[0] ?? 'unknown').slice(0, 300);
}
