import type { ConditionResource } from './fhir-resources.ts';
import type { ConditionKind } from './proposal.ts';

const SNOMED = 'http://snomed.info/sct';
const ICD_10 = /^http:\/\/hl7\.org\/fhir\/sid\/icd-10(-cm)?$/;

/**
 * SNOMED codes of ordinary life that some systems record as conditions although nothing is wrong: in full-time work,
 * in part-time work, not in the labour force, three levels of schooling, a certificate of secondary education, having
 * served in the armed forces.
 *
 * @source Conditions of Synthea's social determinants of health module; DOMAIN.md §9.1.
 */
const ORDINARY_LIFE: ReadonlySet<string> = new Set([
  '160903007',
  '160904001',
  '741062008',
  '224295006',
  '224299000',
  '473461003',
  '5251000175109',
  '224355006',
]);

/**
 * SNOMED codes of social need: out of work, stress, few contacts, isolation, violence around, partner violence, a
 * criminal record, homeless, poor housing, no transport (two codes), refugee, drug misuse, unhealthy drinking.
 *
 * @source Conditions of Synthea's social determinants of health module; DOMAIN.md §9.1.
 */
const SOCIAL_NEED: ReadonlySet<string> = new Set([
  '73438004',
  '73595000',
  '423315002',
  '422650009',
  '424393004',
  '706893006',
  '266948004',
  '32911000',
  '105531004',
  '713458007',
  '266934004',
  '446654005',
  '361055000',
  '10939881000119105',
]);

/** Administrative reminders recorded as conditions: a review of medicines is due. */
const REMINDERS: ReadonlySet<string> = new Set(['314529007']);

/** What a condition is about, and whether it is a problem at all. Unknown codes are disorders and problems. */
export function kindOf(condition: ConditionResource): { kind: ConditionKind; isProblem: boolean } {
  const codings = condition.code?.coding ?? [];
  const snomed = codings.filter(({ system }) => system === SNOMED).map(({ code }) => code ?? '');
  if (snomed.some((code) => ORDINARY_LIFE.has(code))) return { kind: 'social-finding', isProblem: false };
  if (snomed.some((code) => REMINDERS.has(code))) return { kind: 'finding', isProblem: false };
  if (
    snomed.some((code) => SOCIAL_NEED.has(code)) ||
    codings.some(isSocialIcd) ||
    hasSocialCategory(condition)
  )
    return { kind: 'social-finding', isProblem: true };
  return { kind: isFinding(condition) ? 'finding' : 'disorder', isProblem: true };
}

/** ICD-10 Z55 to Z65: socioeconomic and psychosocial circumstances. */
const isSocialIcd = ({
  system,
  code,
}: {
  system?: string | null | undefined;
  code?: string | null | undefined;
}) => ICD_10.test(system ?? '') && /^Z(5[5-9]|6[0-5])/.test(code ?? '');

/** US Core "SDOH" category. */
const hasSocialCategory = ({ category }: ConditionResource): boolean =>
  (category ?? []).some(({ coding }) => (coding ?? []).some(({ code }) => code === 'sdoh'));

/** SNOMED's fully specified names end in what they name: `(disorder)`, `(finding)`, `(situation)`. */
function isFinding({ code }: ConditionResource): boolean {
  const names = [code?.text, ...(code?.coding ?? []).map(({ display }) => display)];
  return names.some((name) => /\((?:finding|situation)\)\s*$/.test(name ?? ''));
}
