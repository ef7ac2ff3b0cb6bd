import type { CodeableConcept, Coding } from './fhir-resources.ts';
import { lines, oneLine } from './fhir-values.ts';

/** The words for a concept: its own text, else the first display of a code, else the first code. */
export function textOf(concept: CodeableConcept | null | undefined): string | null {
  const codings = concept?.coding ?? [];
  return (
    oneLine(concept?.text) ??
    lines(codings.map(({ display }) => display))[0] ??
    lines(codings.map(({ code }) => code))[0] ??
    null
  );
}

/** The coding that stands for a concept: the one somebody chose, else the first that has a code. */
export function mainCoding(concept: CodeableConcept | null | undefined): Coding | null {
  const coded = (concept?.coding ?? []).filter(({ code }) => oneLine(code) !== null);
  return coded.find(({ userSelected }) => userSelected === true) ?? coded[0] ?? null;
}
