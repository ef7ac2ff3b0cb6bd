import { msg } from '@lingui/core/macro';

/** Why a file could not be imported. Nothing of it is ever written before it is accepted. */
export const IMPORT_REFUSALS = {
  'import/too-large': msg`This file is larger than 50 MB and was not read. Export fewer patients at a time.`,
  'import/empty': msg`This file is empty. Export it again and choose the new file.`,
  'import/html': msg`This is a web page, not a patient record. The export probably ended at a sign-in page; export again.`,
  'import/xml': msg`This file is in XML. Export the record as FHIR JSON and choose that file.`,
  'import/too-deep': msg`This file is built in a way no patient record is and was not read. Export it again.`,
  'import/ndjson': msg`This is a bulk export with one record on each line. Export a FHIR bundle instead.`,
  'import/not-json': msg`This file is not readable as JSON; it may have been cut off. Export it again.`,
  'import/not-fhir': msg`This file is JSON, but not a FHIR record. Choose a FHIR R4 bundle.`,
  'import/not-a-bundle': msg`This file holds a single FHIR record, not a bundle with the patient. Export the whole patient record.`,
  'import/stu3': msg`This file is in FHIR version STU3. Export it as FHIR R4.`,
  'import/r5': msg`This file is in FHIR version R5. Export it as FHIR R4.`,
  'import/unsupported-bundle': msg`This kind of FHIR bundle holds messages or changes, not a patient record. Export the patient record.`,
  'import/no-people': msg`There is no patient in this file. Export the record together with the patient.`,
  'import/not-text': msg`This file is not text, so it is no FHIR record. If it is a ZIP archive, unpack it and choose the JSON file in it.`,
  'import/unreadable': msg`This file could not be opened. Check that it is still there and not open in another program.`,
  'import/id-taken': msg`This import was already made from another file. Read the file again.`,
  'import/unknown-person': msg`This import names a person who is not in the file. Read the file again.`,
  'import/cancelled': msg`Cancelled. Nothing was imported.`,
} as const;
