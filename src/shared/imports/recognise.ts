import { ok, refuse, type Result } from '../result.ts';
import { isRecord } from './fhir-values.ts';
import { foreignVersion } from './fhir-version.ts';
import { isDeeperThan, isLongerThan, MAX_IMPORT_BYTES, MAX_IMPORT_DEPTH, parseJson } from './json-text.ts';

/** Bundle types whose entries are the present state of resources. `history` and `message` are not. */
export const READABLE_BUNDLE_TYPES = ['transaction', 'batch', 'collection', 'document', 'searchset'] as const;

/** A bundle type that can be read as a proposal. */
export type ReadableBundleType = (typeof READABLE_BUNDLE_TYPES)[number];

/** A bundle that is FHIR R4, of a readable type and has a patient in it. Its entries are not looked at yet. */
export interface RecognisedBundle {
  readonly type: ReadableBundleType;
  readonly entries: readonly unknown[];
  /** A search result that names a next page: the file holds only part of what was found. */
  readonly hasMorePages: boolean;
}

/**
 * Says whether a text is a FHIR R4 bundle that can be read, or the one reason why not. Never throws, whatever the text.
 *
 * Reading goes by own keys of plain objects only, so a key such as `__proto__` in the file is an ordinary unknown key.
 */
export function recognise(text: string): Result<RecognisedBundle> {
  if (isLongerThan(text, MAX_IMPORT_BYTES)) return refuse('import/too-large', { maxBytes: MAX_IMPORT_BYTES });
  // trim() also removes the byte-order mark that some exporters write first.
  const body = text.trim();
  if (body === '') return refuse('import/empty');
  if (body.startsWith('<')) return refuse(looksLikeHtml(body) ? 'import/html' : 'import/xml');
  if (isDeeperThan(body, MAX_IMPORT_DEPTH)) return refuse('import/too-deep', { maxDepth: MAX_IMPORT_DEPTH });
  const parsed = parseJson(body);
  if (parsed.ok) return recogniseValue(parsed.value);
  if (isLineOfResources(body)) return refuse('import/ndjson');
  return refuse('import/not-json', { ...parsed.fault });
}

function looksLikeHtml(body: string): boolean {
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
    body.slice(0, 4096),
  );
}

/** The bulk export of a FHIR server: one resource a line, each good JSON by itself. */
function isLineOfResources(body: string): boolean {
  const [first = '', second] = body.split('\n', 2);
  const parsed = second === undefined ? null : parseJson(first);
  return parsed !== null && parsed.ok && isRecord(parsed.value) && 'resourceType' in parsed.value;
}

function recogniseValue(value: unknown): Result<RecognisedBundle> {
  const resourceType = isRecord(value) ? value['resourceType'] : undefined;
  if (!isRecord(value) || typeof resourceType !== 'string') return refuse('import/not-fhir');
  if (resourceType !== 'Bundle') return refuse('import/not-a-bundle', { resourceType: asCode(resourceType) });
  const entries = value['entry'] ?? [];
  if (!Array.isArray(entries)) return refuse('import/not-a-bundle', { path: 'Bundle.entry' });

  const foreign = foreignVersion(value, 'Bundle') ?? firstForeign(entries);
  if (foreign) return refuse(foreign.code, { path: foreign.path });
  const type = READABLE_BUNDLE_TYPES.find((readable) => readable === value['type']);
  if (!type) return refuse('import/unsupported-bundle', { type: asCode(value['type']) });
  if (!entries.some((entry) => resourceOf(entry)?.['resourceType'] === 'Patient'))
    return refuse('import/no-people', { entries: entries.length });
  return ok({ type, entries, hasMorePages: hasNextLink(value['link']) });
}

function firstForeign(entries: readonly unknown[]) {
  for (const [index, entry] of entries.entries()) {
    const resource = resourceOf(entry);
    const type = asCode(resource?.['resourceType']);
    const found = resource && type ? foreignVersion(resource, `entry[${index}].${type}`) : null;
    if (found) return found;
  }
  return null;
}

function resourceOf(entry: unknown) {
  const resource = isRecord(entry) ? entry['resource'] : undefined;
  return isRecord(resource) ? resource : null;
}

function hasNextLink(link: unknown): boolean {
  return Array.isArray(link) && link.some((one) => isRecord(one) && one['relation'] === 'next');
}

/** A code of the standard as it is, anything else `null`: a refusal must not carry text of the file. */
function asCode(value: unknown): string | null {
  return typeof value === 'string' && /^[A-Za-z][A-Za-z-]{0,63}$/.test(value) ? value : null;
}
