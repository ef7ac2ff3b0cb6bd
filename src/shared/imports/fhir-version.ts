import { isRecord } from './fhir-values.ts';

/** A sign that a bundle is not FHIR R4: which release it is of, and where that shows, without any content. */
export interface ForeignVersion {
  readonly code: 'import/stu3' | 'import/r5';
  /** For example `entry[3].Encounter.class`. */
  readonly path: string;
}

type Resource = Readonly<Record<string, unknown>>;

interface Sign {
  readonly code: ForeignVersion['code'];
  readonly field: string;
  /** When left out, the mere presence of the field tells. */
  readonly looksLike?: (value: unknown) => boolean;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const R5_ENCOUNTER_STATUSES: readonly unknown[] = ['discharged', 'completed', 'discontinued', 'on-hold'];

/**
 * Fields that exist, or have such a shape, in one release only. STU3 stands for every release before R4.
 *
 * @source FHIR R4 and R5 "Changes from previous version" of each resource: https://hl7.org/fhir/R4/diff.html,
 * https://hl7.org/fhir/R5/diff.html
 */
const SIGNS: ReadonlyMap<string, readonly Sign[]> = new Map([
  ['Patient', [{ code: 'import/stu3', field: 'animal' }]],
  [
    'Condition',
    [
      { code: 'import/stu3', field: 'clinicalStatus', looksLike: isText },
      { code: 'import/stu3', field: 'verificationStatus', looksLike: isText },
      { code: 'import/stu3', field: 'assertedDate' },
      { code: 'import/stu3', field: 'context' },
      { code: 'import/stu3', field: 'patient' },
    ],
  ],
  [
    'Encounter',
    [
      { code: 'import/r5', field: 'class', looksLike: Array.isArray },
      { code: 'import/r5', field: 'class', looksLike: (value) => isRecord(value) && 'coding' in value },
      { code: 'import/r5', field: 'actualPeriod' },
      { code: 'import/r5', field: 'admission' },
      { code: 'import/r5', field: 'status', looksLike: (value) => R5_ENCOUNTER_STATUSES.includes(value) },
      { code: 'import/stu3', field: 'class', looksLike: isText },
      { code: 'import/stu3', field: 'reason' },
      { code: 'import/stu3', field: 'incomingReferral' },
      { code: 'import/stu3', field: 'patient' },
    ],
  ],
  ['Observation', [{ code: 'import/stu3', field: 'context' }]],
  ['Procedure', [{ code: 'import/stu3', field: 'context' }]],
  [
    'MedicationRequest',
    [
      { code: 'import/stu3', field: 'context' },
      { code: 'import/r5', field: 'medication' },
    ],
  ],
  ['MedicationOrder', [{ code: 'import/stu3', field: 'resourceType' }]],
] satisfies readonly (readonly [string, readonly Sign[]])[]);

/** The first sign in a resource that it is of another release than R4; `null` when there is none. */
export function foreignVersion(resource: Resource, path: string): ForeignVersion | null {
  const type = String(resource['resourceType']);
  for (const { code, field, looksLike = () => true } of SIGNS.get(type) ?? []) {
    const value = Object.hasOwn(resource, field) ? resource[field] : undefined;
    if (value !== undefined && value !== null && looksLike(value)) return { code, path: `${path}.${field}` };
  }
  return declaredVersion(resource, path);
}

/** What the resource says of itself: `fhirVersion`, or a profile of the base standard. */
function declaredVersion(resource: Resource, path: string): ForeignVersion | null {
  const version = resource['fhirVersion'];
  const byVersion = typeof version === 'string' ? codeOf(version) : null;
  if (byVersion) return { code: byVersion, path: `${path}.fhirVersion` };
  const meta = resource['meta'];
  const profiles = isRecord(meta) && Array.isArray(meta['profile']) ? meta['profile'] : [];
  for (const profile of profiles) {
    const code = typeof profile === 'string' ? codeOfProfile(profile) : null;
    if (code) return { code, path: `${path}.meta.profile` };
  }
  return null;
}

/** A version number of the standard, such as `3.0.2` or `5.0.0`. R4 and R4B (4.x) are none of our business here. */
function codeOf(version: string): ForeignVersion['code'] | null {
  const major = Number.parseInt(version, 10);
  if (major >= 5) return 'import/r5';
  return major < 4 ? 'import/stu3' : null;
}

/**
 * Only profiles of the base standard tell: implementation guides count their own versions, and US Core 5.0.1 and
 * `us/core/STU3.1.1` are both guides for R4.
 */
function codeOfProfile(profile: string): ForeignVersion['code'] | null {
  const base =
    /^https?:\/\/hl7\.org\/fhir\/(?:(STU3|R5|\d\.\d)\/)?StructureDefinition\/\w+(?:\|(\d[\d.]*))?$/.exec(
      profile,
    );
  if (!base) return null;
  const [, release, version] = base;
  if (release === 'STU3') return 'import/stu3';
  if (release === 'R5') return 'import/r5';
  const number = release ?? version;
  return number ? codeOf(number) : null;
}
