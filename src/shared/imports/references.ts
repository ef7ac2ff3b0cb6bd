import { isRecord } from './fhir-values.ts';
import type { Reference } from './fhir-resources.ts';

/** Where in the bundle a resource stands: the index of its entry. */
export type Place = number;

/** Marks a key that several resources answer to: pointing with it points at nothing. */
const AMBIGUOUS = -1;

/**
 * Finds the resources of a bundle by reference: full URL, `Type/id`, `Type?identifier=system|value`, or an identifier.
 *
 * @source FHIR R4, Resolving references in bundles: https://hl7.org/fhir/R4/bundle.html#references
 */
export class References {
  readonly #places = new Map<string, Place>();

  /** Makes an entry findable. The first of two with the same full URL is the one that is found. */
  add(entry: unknown, place: Place): void {
    if (!isRecord(entry) || !isRecord(entry['resource'])) return;
    const { resourceType, id, identifier } = entry['resource'];
    if (typeof resourceType !== 'string') return;
    const { fullUrl } = entry;
    if (typeof fullUrl === 'string' && !this.#places.has(fullUrl)) this.#places.set(fullUrl, place);
    if (typeof id === 'string') this.#addShared(`${resourceType}/${id}`, place);
    for (const one of Array.isArray(identifier) ? identifier : []) {
      if (isRecord(one) && typeof one['value'] === 'string')
        this.#addShared(`${resourceType}?${tokenOf(one['system'], one['value'])}`, place);
    }
  }

  #addShared(key: string, place: Place): void {
    const known = this.#places.get(key);
    this.#places.set(key, known === undefined || known === place ? place : AMBIGUOUS);
  }

  /**
   * The place a reference points at, or `null` when it points out of the bundle or at several resources.
   *
   * @param from Full URL of the entry that points, against whose server a relative reference counts.
   */
  find(reference: Reference | null | undefined, type: string, from: string | null): Place | null {
    const pointer = withoutVersion(reference?.reference ?? '');
    const keys = [pointer, ...besideOf(pointer, from), ...conditional(pointer)];
    const { value, system } = reference?.identifier ?? {};
    if (value) keys.push(`${type}?${tokenOf(system, value)}`);
    for (const key of keys) {
      const place = this.#places.get(key);
      if (place !== undefined && place !== AMBIGUOUS) return place;
    }
    return null;
  }
}

const tokenOf = (system: unknown, value: string): string =>
  `${typeof system === 'string' ? system : ''}|${value}`;

const withoutVersion = (pointer: string): string => pointer.replace(/\/_history\/[^/]*$/, '');

/** A relative reference made absolute with the server of the entry it stands in. */
function besideOf(pointer: string, from: string | null): string[] {
  const server = /^(https?:\/\/.*\/)[A-Z]\w*\/[^/]+$/.exec(from ?? '')?.[1];
  return server !== undefined && /^[A-Z]\w*\/[^/]+$/.test(pointer) ? [server + pointer] : [];
}

/** `Patient?identifier=https://…|123`, as transaction bundles write for what the server already has. */
function conditional(pointer: string): string[] {
  const [, type, token] = /^([A-Z]\w*)\?identifier=([^&]+)$/.exec(pointer) ?? [];
  if (type === undefined || token === undefined) return [];
  const plain = decoded(token);
  return [`${type}?${plain.includes('|') ? plain : `|${plain}`}`];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray % is no reason to lose a reference.
  }
}
