import type { Selectable } from 'kysely';

import { Note } from '../../shared/notes/note.ts';
import type { Db } from '../database/kysely.ts';
import type { NoteTable } from '../database/tables.ts';

const toNote = (row: Selectable<NoteTable> & { readonly display_name: string }): Note =>
  Note.parse({
    id: row.id,
    caseId: row.case_id,
    occurredOn: row.occurred_on,
    modality: row.modality,
    activity: row.activity,
    minutes: row.minutes,
    body: row.body,
    status: 'signed',
    authorId: row.author_id,
    authorName: row.display_name,
    signedAt: row.signed_at,
  });

const withAuthor = (db: Db) =>
  db
    .selectFrom('note')
    .innerJoin('account', 'account.id', 'note.author_id')
    .selectAll('note')
    .select('account.display_name');

/** The note with an id, or `null`. */
export async function findNote(db: Db, id: string): Promise<Note | null> {
  const row = await withAuthor(db).where('note.id', '=', id).executeTakeFirst();
  return row ? toNote(row) : null;
}

/** A case's notes, newest first. */
export async function listNotes(db: Db, caseId: string): Promise<Note[]> {
  const rows = await withAuthor(db)
    .where('case_id', '=', caseId)
    .orderBy('signed_at', 'desc')
    .orderBy('note.id', 'desc')
    .execute();
  return rows.map(toNote);
}

/** Adds a signed note. There is no way to change one. */
export async function insertNote(db: Db, note: Note): Promise<void> {
  await db
    .insertInto('note')
    .values({
      id: note.id,
      case_id: note.caseId,
      occurred_on: note.occurredOn,
      modality: note.modality,
      activity: note.activity,
      minutes: note.minutes,
      body: note.body,
      author_id: note.authorId,
      signed_at: note.signedAt,
    })
    .execute();
}
