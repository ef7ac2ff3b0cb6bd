import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

import type { Refusal } from '../../shared/result.ts';
import { CARE_REFUSALS } from './refusals-of-care.ts';
import { IMPORT_REFUSALS } from './refusals-of-imports.ts';
import { RECORD_REFUSALS } from './refusals-of-records.ts';
import { SYSTEM_REFUSALS } from './refusals-of-system.ts';

/** The words for each code: what happened and what to do. Names in braces stand for facts of `refusal.detail`. */
const WORDS: ReadonlyMap<string, MessageDescriptor> = new Map(
  Object.entries({ ...SYSTEM_REFUSALS, ...RECORD_REFUSALS, ...IMPORT_REFUSALS, ...CARE_REFUSALS }),
);

/** The endings that mean the same in every domain. */
const ENDINGS: readonly (readonly [string, MessageDescriptor])[] = [
  [
    '/changed-elsewhere',
    msg`This was changed after you opened it, so your change was not saved. Reload it and make your change again.`,
  ],
  ['/not-found', msg`This record could not be found. Go back and open it again from its list.`],
  ['/id-taken', msg`Another record already has this number. Nothing was saved. Start again with a new form.`],
];

const UNKNOWN = msg({
  message:
    'This could not be done ({code}). Nothing was changed. Try again; if it happens again, tell your administrator this code.',
});

/** Says in the user's language why something was refused and what to do about it. */
export function refusalText({ code, detail }: Refusal): string {
  const words = WORDS.get(code) ?? ENDINGS.find(([ending]) => code.endsWith(ending))?.[1] ?? UNKNOWN;
  const facts = { ...detail, code };
  return i18n._(words.id, facts, words.message === undefined ? {} : { message: words.message });
}
