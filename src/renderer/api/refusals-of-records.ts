import { msg } from '@lingui/core/macro';

/** Why something about people, cases, notes, drafts, staff or the facility was refused. */
export const RECORD_REFUSALS = {
  'person/not-found': msg`This person could not be found. Search again by name or record number.`,
  'person/changed-elsewhere': msg`This person was changed after you opened the form, so nothing was saved. Reload and make your change again.`,
  'case/not-found': msg`This case could not be found. Open it from the caseload.`,
  'case/closed': msg`This case is closed, so nothing can be added to it.`,
  'note/already-signed': msg`This note is already signed, and a signed note never changes. Write a new note to correct it.`,
  'note/in-future': msg`A note cannot be about a day that is still to come. Check the date.`,
  'facility/changed-elsewhere': msg`The facility was changed after you opened this page, so nothing was saved. Reload and make your change again.`,
} as const;
