import { notes } from '../../shared/notes/contract.ts';
import type { Note } from '../../shared/notes/note.ts';
import { ok, type Result } from '../../shared/result.ts';
import { api } from '../api/api.ts';
import { useApiCommand, useApiQuery } from '../api/use-api.ts';

/** The signed notes of a case, newest first. */
export const useNotes = (caseId: string) => useApiQuery('notes', ['list', caseId], () => listNotes(caseId));

async function listNotes(caseId: string): Promise<Result<readonly Note[]>> {
  const result = await api.notes.listForCase({ caseId });
  return result.ok
    ? ok(result.value.toSorted((one, other) => other.signedAt.localeCompare(one.signedAt)))
    : result;
}

/** Signs a note. From then on it never changes. */
export const useSignNote = () => useApiCommand(notes.sign.stales, api.notes.sign);
