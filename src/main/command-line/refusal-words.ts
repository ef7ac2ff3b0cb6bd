import type { Refusal } from '../../shared/result.ts';

/** What the commonest refusals mean, for whoever typed the command. */
const WORDS: Readonly<Record<string, string>> = {
  'vault/wrong-passphrase': 'The passphrase does not open this vault for this account. Nothing was changed.',
  'vault/in-use': 'The vault is open in a window or another command. Lock it there, then try again.',
  'vault/damaged': 'The vault is damaged. Nothing was changed. Restore it from a backup.',
  'vault/newer': 'The vault was written by a newer release of Almoner. Install that release to open it.',
  'vault/absent': 'There is no vault in this folder. Make one with: almoner init',
  'vault/already-there': 'There is a vault in this folder already. It was left as it is.',
  'ipc/unknown-method': 'There is no such method. See: almoner methods',
  'ipc/not-permitted': 'The account’s role does not allow this.',
  'ipc/invalid-input': 'The input is not as the method wants it. See: almoner methods',
  'import/too-large': 'The file is larger than 50 MB. Nothing was imported.',
  'import/empty': 'The file is empty. Nothing was imported.',
  'import/xml': 'The file is FHIR in XML. Export it as JSON (R4) and import that. Nothing was imported.',
  'import/html': 'The file is a web page, not a FHIR bundle. Nothing was imported.',
  'import/not-json': 'The file is not readable as JSON: it is broken or cut off. Nothing was imported.',
  'import/not-text': 'The file is not text. Nothing was imported.',
  'import/not-fhir': 'The file is JSON, but not FHIR. Nothing was imported.',
  'import/not-a-bundle': 'The file holds a single FHIR resource, not a bundle. Nothing was imported.',
  'import/stu3': 'The bundle is FHIR STU3. Export it as R4 and import that. Nothing was imported.',
  'import/r5': 'The bundle is FHIR R5. Export it as R4 and import that. Nothing was imported.',
  'import/unsupported-bundle': 'This type of bundle cannot be imported. Nothing was imported.',
  'import/ndjson':
    'The file holds one resource a line. Export a bundle and import that. Nothing was imported.',
  'import/no-people': 'The bundle holds no people. Nothing was imported.',
  'import/too-deep': 'The file is nested too deeply to be a FHIR bundle. Nothing was imported.',
  'sample/not-empty': 'There are people in this vault already. Invented people go into an empty one.',
  'case/not-found': 'There is no case with this id.',
  'storage/full': 'The disk is full. Nothing was changed.',
  'storage/read-only': 'The folder cannot be written to. Nothing was changed.',
};

/** A refusal as a sentence. */
export function refusalWords({ code, detail }: Refusal): string {
  const words = WORDS[code];
  if (words === undefined) return `Refused: ${code}.`;
  const issues = detail?.['issues'];
  return Array.isArray(issues) ? `${words} ${JSON.stringify(issues)}` : words;
}
