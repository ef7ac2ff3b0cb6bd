import type { drafts } from '../../shared/drafts/contract.ts';
import { getCase } from '../cases/repository.ts';
import type { Db } from '../database/kysely.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { findNote } from '../notes/repository.ts';
import { deleteDraft, findDraft, listDrafts, upsertDraft } from './repository.ts';

/** Whether the draft's note is signed already. */
async function isSignedNote(db: Db, key: string): Promise<boolean> {
  const [form, id] = key.split(':');
  return form === 'note' && id !== undefined && (await findNote(db, id)) !== null;
}

export const draftHandlers: HandlersOf<typeof drafts> = {
  async save(input, { db, account, now }) {
    const before = await findDraft(db, account.id, input.key);
    // A late message never overwrites a newer one.
    if (before && before.revision >= input.revision)
      return { value: { savedAt: before.savedAt }, change: null };
    // A save that was on its way while the note was signed must not bring its draft back.
    if (!before && (await isSignedNote(db, input.key))) return { value: { savedAt: now }, change: null };
    if (!before && input.caseId !== null) await getCase(db, input.caseId);
    await upsertDraft(db, account.id, { ...input, savedAt: now });
    const value = { savedAt: now };
    if (before) return { value, change: null };
    return {
      value,
      change: { entity: 'draft', id: input.key, caseId: input.caseId, before: null, after: input },
    };
  },

  list: (input, { db, account }) => listDrafts(db, account.id, input),

  async discard({ key }, { db, account }) {
    const before = await findDraft(db, account.id, key);
    if (!before) return { value: { discarded: false }, change: null };
    await deleteDraft(db, account.id, key);
    return {
      value: { discarded: true },
      change: { entity: 'draft', id: key, caseId: before.caseId, before, after: null },
    };
  },
};
