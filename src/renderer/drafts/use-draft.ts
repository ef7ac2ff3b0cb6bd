import { useEffect, useState, useSyncExternalStore } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

import type { Draft } from '../../shared/drafts/contract.ts';
import type { Result } from '../../shared/result.ts';
import { api } from '../api/api.ts';
import { useSession } from '../app/session.ts';
import { DraftKeeper, type DraftState } from './draft-keeper.ts';
import { keeperWithWork, register } from './draft-registry.ts';

interface Options<Values extends FieldValues, Output> {
  /** `form:record id`, for example `note:0190…`. Another key needs another form: give both the same React key. */
  readonly key: string;
  readonly caseId: string | null;
  /** The stored draft the form was filled from, or `null` for a fresh form. */
  readonly stored: Draft | null;
  // react-hook-form types its context as any and is invariant in it.
  // oxlint-disable-next-line typescript/no-explicit-any -- as react-hook-form declares it
  readonly form: UseFormReturn<Values, any, Output>;
}

/** What a form knows of its draft. */
export interface FormDraft {
  readonly state: DraftState;
  /** Saves now; on blur and before signing. Answers whether everything is on disk. */
  readonly flush: () => Promise<boolean>;
  /** Throws the draft away, here and on disk. */
  readonly discard: () => Promise<Result<unknown>>;
  /** Ends the draft after the work itself was saved and main has removed it. */
  readonly close: () => void;
}

const store = {
  save: (draft: Omit<Draft, 'savedAt'>) => api.drafts.save(draft),
  discard: (draft: Pick<Draft, 'key'>) => api.drafts.discard(draft),
};

/**
 * Keeps a form's values safe on disk while they are typed: 300 ms after the last key, at latest 1 s after the first
 * unsaved one, and on blur. Lock and window close wait for it.
 */
export function useDraft<Values extends FieldValues, Output>({
  key,
  caseId,
  stored,
  form,
}: Options<Values, Output>): FormDraft {
  const { account } = useSession();
  const [keeper] = useState(
    () =>
      keeperWithWork(key, account.id) ?? new DraftKeeper({ key, caseId, ownerId: account.id, stored }, store),
  );
  useEffect(() => register(keeper), [keeper]);
  useEffect(
    () =>
      form.subscribe({ formState: { values: true }, callback: ({ values }) => keeper.change(plain(values)) }),
    [form, keeper],
  );
  useEffect(() => {
    const flush = () => void keeper.flush();
    document.addEventListener('focusout', flush);
    return () => document.removeEventListener('focusout', flush);
  }, [keeper]);
  const state = useSyncExternalStore(keeper.subscribe, () => keeper.state);
  return {
    state,
    flush: () => keeper.flush(),
    discard: () => keeper.discard(),
    close: () => keeper.close(),
  };
}

/** The values as they are stored: what JSON cannot hold is left out. */
const plain = (values: FieldValues): Draft['body'] => JSON.parse(JSON.stringify(values)) as Draft['body'];
