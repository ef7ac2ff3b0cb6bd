import { isDeepStrictEqual } from 'node:util';

import { SignNote, type notes } from '../../shared/notes/contract.ts';
import type { Note } from '../../shared/notes/note.ts';
import { Refused } from '../../shared/result.ts';
import { dayAt } from '../../shared/values/calendar-date.ts';
import { getOpenCase } from '../cases/repository.ts';
import { deleteDraft } from '../drafts/repository.ts';
import { getFacility } from '../facility/repository.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { findNote, insertNote, listNotes } from './repository.ts';

export const noteHandlers: HandlersOf<typeof notes> = {
  listForCase: ({ caseId }, { db }) => listNotes(db, caseId),

  async sign(input, { db, account, now }) {
    const existing = await findNote(db, input.id);
    if (existing) {
      // A retry after a lost answer: the note is there, exactly as it was signed.
      if (!isDeepStrictEqual(SignNote.parse(existing), input)) throw new Refused('note/already-signed');
      return { value: existing, change: null };
    }
    await getOpenCase(db, input.caseId);
    const { timeZone } = await getFacility(db);
    if (input.occurredOn > dayAt(now, timeZone)) throw new Refused('note/in-future');
    const value: Note = {
      ...input,
      status: 'signed',
      authorId: account.id,
      authorName: account.displayName,
      signedAt: now,
    };
    await insertNote(db, value);
    await deleteDraft(db, account.id, `note:${input.id}`);
    return {
      value,
      change: { entity: 'note', id: value.id, caseId: value.caseId, before: null, after: value },
    };
  },
};
