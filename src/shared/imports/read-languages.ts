import type { CodeableConcept, Extension, PatientResource } from './fhir-resources.ts';
import { oneLine } from './fhir-values.ts';
import { LanguageTag } from '../values/language.ts';
import type { ProposedLanguage } from './proposal.ts';
import type { Warn } from './warnings.ts';

/** @source FHIR R4 core extension, and US Core from version 6. */
const INTERPRETER_URLS: readonly string[] = [
  'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
  'http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed',
];

/** Answers of the US Core extension: SNOMED and HL7 v2 table 0136 "yes" and "no". */
const YES: readonly string[] = ['373066001', 'Y'];
const NO: readonly string[] = ['373067005', 'N'];

/**
 * The languages of a patient, each once. The standard says of the person, not of a language, that an interpreter is
 * needed: it is put at the preferred language, or at the only one. Where it fits none, a warning says so, because a
 * lost interpreter is worse than a question too many.
 */
export function readLanguages(patient: PatientResource, warn: Warn): ProposedLanguage[] {
  const byCode = new Map<string, ProposedLanguage>();
  for (const [index, { language, preferred, extension }] of (patient.communication ?? []).entries()) {
    const code = tagOf(language);
    if (code === null) {
      warn('import/language-without-code', `communication[${index}]`);
      continue;
    }
    const known = byCode.get(code);
    byCode.set(code, {
      code,
      preferred: preferred === true || known?.preferred === true,
      interpreterNeeded: interpreterIn(extension) ?? known?.interpreterNeeded ?? null,
    });
  }
  return withInterpreter([...byCode.values()], interpreterIn(patient.extension), warn);
}

function withInterpreter(
  languages: readonly ProposedLanguage[],
  needed: boolean | null,
  warn: Warn,
): ProposedLanguage[] {
  const spoken =
    languages.find(({ preferred }) => preferred) ?? (languages.length === 1 ? languages[0] : undefined);
  if (needed === true && !spoken) warn('import/interpreter-without-language', 'extension');
  return languages.map((language) =>
    language === spoken ? { ...language, interpreterNeeded: language.interpreterNeeded ?? needed } : language,
  );
}

function tagOf(language: CodeableConcept | null | undefined): string | null {
  for (const { code } of language?.coding ?? []) {
    const tag = canonical(oneLine(code));
    if (tag !== null) return tag;
  }
  return null;
}

function canonical(code: string | null): string | null {
  if (code === null) return null;
  try {
    // Also turns the three-letter codes of ISO 639-2 into the tags people know: `spa` is `es`.
    const tag = Intl.getCanonicalLocales(code)[0];
    return tag !== undefined && LanguageTag.safeParse(tag).success ? tag : null;
  } catch {
    return null;
  }
}

function interpreterIn(extensions: readonly Extension[] | null | undefined): boolean | null {
  const found = (extensions ?? []).find(({ url }) => INTERPRETER_URLS.includes(url ?? ''));
  if (!found) return null;
  if (typeof found.valueBoolean === 'boolean') return found.valueBoolean;
  const codings = [found.valueCoding, ...(found.valueCodeableConcept?.coding ?? [])];
  const codes = codings.map((coding) => coding?.code ?? '');
  if (codes.some((code) => YES.includes(code))) return true;
  return codes.some((code) => NO.includes(code)) ? false : null;
}
