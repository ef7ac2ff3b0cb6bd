import type { z } from 'zod';

import { textOf } from './concepts.ts';
import {
  BundleEntry,
  ConditionResource,
  EncounterResource,
  OrganizationResource,
  PatientResource,
  type Reference,
  RelatedPersonResource,
} from './fhir-resources.ts';
import { isRecord, oneLine } from './fhir-values.ts';
import type { ImportProposal, ProposedCondition, ProposedEncounter, ProposedPerson } from './proposal.ts';
import { readCondition, readEncounter, verificationStatusOf } from './read-clinical.ts';
import { withRelatedPerson } from './read-contacts.ts';
import { personSourceId, readPerson } from './read-person.ts';
import type { RecognisedBundle } from './recognise.ts';
import { type Place, References } from './references.ts';
import { type Warn, Warnings } from './warnings.ts';

/** How far reading has come, in entries. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What a step over one entry needs to know. */
interface Step {
  readonly entry: BundleEntry;
  readonly resource: unknown;
  readonly place: Place;
  readonly warn: Warn;
}

/**
 * Reads a bundle entry by entry, so that the caller can show progress and stop between two of them. An entry that
 * cannot be read becomes a warning with its place; it never stops the rest.
 *
 * Patients are read first, because entries come in any order and the others belong to them.
 */
export function* readBundle(bundle: RecognisedBundle): Generator<Progress, ImportProposal> {
  const reading = new Reading(bundle);
  const places = reading.inReadingOrder();
  for (const [done, place] of places.entries()) {
    yield { done, total: places.length };
    reading.readEntry(place);
  }
  yield { done: places.length, total: places.length };
  return reading.proposal();
}

/** Reads a bundle to its end, for callers that need neither progress nor a way out. */
export function readWholeBundle(bundle: RecognisedBundle): ImportProposal {
  const steps = readBundle(bundle);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A person whose encounters and conditions are still coming in. */
interface Gathering {
  person: ProposedPerson;
  readonly encounters: ProposedEncounter[];
  readonly conditions: ProposedCondition[];
}

/** The state of reading one bundle. */
class Reading {
  readonly #entries: readonly unknown[];
  readonly #references = new References();
  readonly #warnings = new Warnings();
  readonly #people = new Map<Place, Gathering>();
  readonly #leftOut = new Map<string, number>();
  readonly #seen = new Set<string>();

  constructor({ entries, hasMorePages }: RecognisedBundle) {
    this.#entries = entries;
    for (const [place, entry] of entries.entries()) this.#references.add(entry, place);
    if (hasMorePages) this.#warnings.add('import/more-pages', 'Bundle.link');
  }

  inReadingOrder(): Place[] {
    const places = [...this.#entries.keys()];
    const isPatient = (place: Place) => typeAt(this.#entries[place]) === 'Patient';
    return [...places.filter(isPatient), ...places.filter((place) => !isPatient(place))];
  }

  readEntry(place: Place): void {
    const raw = this.#entries[place];
    const at = `entry[${place}]`;
    const parsed = BundleEntry.safeParse(raw);
    const warn: Warn = (code, field) => this.#warnings.add(code, `${at}.${field}`);
    if (!parsed.success) return warn('import/bad-entry', pathOf(parsed.error));
    const type = parsed.data.resource?.resourceType;
    // A transaction may delete; a search may report its own outcome. Neither tells anything of a person.
    if (type === undefined || !isRecord(raw)) return;
    const step: Step = {
      entry: parsed.data,
      resource: raw['resource'],
      place,
      warn: (code, field) => warn(code, `${type}.${field}`),
    };
    if (type === 'Patient') return this.#readPatient(step);
    if (type === 'RelatedPerson') return this.#readRelatedPerson(step);
    if (type === 'Encounter') return this.#readEncounter(step);
    if (type === 'Condition') return this.#readCondition(step);
    const known = /^[A-Z][A-Za-z]{0,63}$/.test(type) ? type : 'unknown';
    this.#leftOut.set(known, (this.#leftOut.get(known) ?? 0) + 1);
  }

  #readPatient(step: Step): void {
    const patient = checked(PatientResource, step);
    if (!patient) return;
    const sourceId = personSourceId(step.entry, step.place);
    if (this.#isSecond(sourceId, step)) return;
    const person = readPerson(patient, sourceId, step.warn);
    this.#people.set(step.place, { person, encounters: [], conditions: [] });
  }

  #readRelatedPerson(step: Step): void {
    const related = checked(RelatedPersonResource, step);
    const found = related && this.#personOf(related.patient, 'patient', step);
    if (!found) return;
    if (related.active === false) return step.warn('import/inactive-contact', 'active');
    const contacts = withRelatedPerson(found.person.contacts, related, step.warn);
    found.person = { ...found.person, contacts };
  }

  #readEncounter(step: Step): void {
    const encounter = checked(EncounterResource, step);
    const found = encounter && this.#personOf(encounter.subject, 'subject', step);
    if (!found) return;
    const { status } = encounter;
    if (status === 'entered-in-error') return step.warn('import/entered-in-error', 'status');
    const read = readEncounter({ ...encounter, status }, step.entry, {
      serviceProvider: this.#nameOf(encounter.serviceProvider, step),
      reason: this.#reasonOf(encounter, step),
    });
    if (this.#isSecond(`${found.person.sourceId} Encounter ${read.sourceId}`, step)) return;
    if (read.startedAt !== null && read.endedAt !== null && read.endedAt < read.startedAt)
      step.warn('import/ends-before-start', 'period');
    found.encounters.push(read);
  }

  #readCondition(step: Step): void {
    const condition = checked(ConditionResource, step);
    const found = condition && this.#personOf(condition.subject, 'subject', step);
    if (!found) return;
    if (verificationStatusOf(condition) === 'entered-in-error')
      return step.warn('import/entered-in-error', 'verificationStatus');
    const read = readCondition(condition, step.entry);
    if (!read) return step.warn('import/condition-without-code', 'code');
    if (this.#isSecond(`${found.person.sourceId} Condition ${read.sourceId}`, step)) return;
    found.conditions.push(read);
  }

  /** The person an entry belongs to; without one it is left out, with a warning. */
  #personOf(reference: Reference | null | undefined, field: string, step: Step): Gathering | null {
    const place = this.#references.find(reference, 'Patient', step.entry.fullUrl ?? null);
    const found = place === null ? undefined : this.#people.get(place);
    if (!found) step.warn('import/person-not-found', field);
    return found ?? null;
  }

  /** Whether the same thing was read before. A file joined from pages of a search repeats some. */
  #isSecond(key: string, step: Step): boolean {
    const isSecond = this.#seen.has(key);
    if (isSecond) step.warn('import/duplicate-entry', 'id');
    this.#seen.add(key);
    return isSecond;
  }

  #nameOf(reference: Reference | null | undefined, step: Step): string | null {
    const organization = OrganizationResource.safeParse(this.#resourceOf(reference, 'Organization', step));
    return oneLine(organization.data?.name) ?? oneLine(reference?.display);
  }

  #reasonOf({ reasonReference }: EncounterResource, step: Step): string | null {
    const [reference] = reasonReference ?? [];
    const condition = ConditionResource.safeParse(this.#resourceOf(reference, 'Condition', step));
    return textOf(condition.data?.code) ?? oneLine(reference?.display);
  }

  #resourceOf(reference: Reference | null | undefined, type: string, step: Step): unknown {
    const place = this.#references.find(reference, type, step.entry.fullUrl ?? null);
    const entry = place === null ? null : this.#entries[place];
    return typeAt(entry) === type && isRecord(entry) ? entry['resource'] : null;
  }

  proposal(): ImportProposal {
    const people = [...this.#people.values()].map(({ person, encounters, conditions }): ProposedPerson => ({
      ...person,
      encounters,
      conditions,
    }));
    const sum = (list: 'contacts' | 'encounters' | 'conditions') =>
      people.reduce((total, person) => total + person[list].length, 0);
    return {
      people,
      counts: {
        entries: this.#entries.length,
        people: people.length,
        contacts: sum('contacts'),
        encounters: sum('encounters'),
        conditions: sum('conditions'),
      },
      leftOut: [...this.#leftOut].map(([resourceType, count]) => ({ resourceType, count })),
      warnings: this.#warnings.list(),
    };
  }
}

function typeAt(entry: unknown): unknown {
  const resource = isRecord(entry) ? entry['resource'] : undefined;
  return isRecord(resource) ? resource['resourceType'] : undefined;
}

/** The resource in the shape of its type, or `null` and a warning that names the first field that is wrong. */
function checked<T extends z.ZodType>(schema: T, { resource, warn }: Step): z.output<T> | null {
  const parsed = schema.safeParse(resource);
  if (parsed.success) return parsed.data;
  warn('import/bad-entry', pathOf(parsed.error));
  return null;
}

/** `period.start`, `name[0].family`. All keys come from the schemas, none from the file. */
function pathOf(error: z.ZodError): string {
  const path = error.issues[0]?.path ?? [];
  return (
    path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
      .replace(/^\./, '') || 'resource'
  );
}
