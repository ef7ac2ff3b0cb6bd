import type { UseQueryResult } from '@tanstack/react-query';

import type { Draft } from '../../shared/drafts/contract.ts';
import { ok, type Result } from '../../shared/result.ts';
import { api } from '../api/api.ts';
import { useApiQuery } from '../api/use-api.ts';
import { flushDrafts, unsavedDrafts } from './draft-registry.ts';

/**
 * The user's own drafts of one form, of a case or (with `null`) of none, newest first. Work still on its way to the disk
 * is waited for, and work that could not be saved is among them.
 */
export function useDrafts(form: string, caseId: string | null): UseQueryResult<readonly Draft[]> {
  return useApiQuery<readonly Draft[]>('drafts', ['list', form, caseId], () => listDrafts(form, caseId), {
    isForgotten: true,
  });
}

async function listDrafts(form: string, caseId: string | null): Promise<Result<readonly Draft[]>> {
  await flushDrafts();
  const result = await api.drafts.list({ form, caseId });
  if (!result.ok) return result;
  const unsaved = unsavedDrafts(form, caseId);
  const stored = result.value.filter(({ key }) => unsaved.every((draft) => draft.key !== key));
  return ok([...unsaved, ...stored].toSorted((one, other) => other.savedAt.localeCompare(one.savedAt)));
}
