import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { v7 as newId } from 'uuid';
import { z } from 'zod';

import type { Draft } from '../../shared/drafts/contract.ts';
import { SignNote } from '../../shared/notes/contract.ts';
import { useToday } from '../app/session.ts';
import { wordedResolver } from '../app/worded-resolver.ts';
import { restoredValues } from '../drafts/restored-values.ts';
import { useDraft, type FormDraft } from '../drafts/use-draft.ts';

/** A note as it is typed: the minutes may still be empty. */
const NoteForm = SignNote.extend({ minutes: z.unknown().pipe(SignNote.shape.minutes) });

type NoteMethods = UseFormReturn<z.input<typeof NoteForm>, unknown, SignNote>;

/** The form of a note that is not signed yet, and its draft. */
export function useNoteForm(
  caseId: string,
  latest: Draft | null,
): { readonly form: NoteMethods; readonly draft: FormDraft } {
  const { t } = useLingui();
  const today = useToday();
  // The draft the form was filled from: a later answer of the query is this form's own saving.
  const [stored] = useState(latest);
  const [id] = useState(() => stored?.key.slice('note:'.length) ?? newId());
  const form = useForm({
    resolver: wordedResolver(NoteForm, {
      body: t`Write the note, or discard this draft`,
      occurredOn: t`Enter the day it happened`,
      minutes: t`Enter the minutes, from 1 to 1440`,
    }),
    defaultValues: restoredValues(
      {
        id,
        caseId,
        occurredOn: today,
        modality: 'in-person' as const,
        activity: 'counselling' as const,
        minutes: null,
        body: '',
      },
      stored,
    ),
  });
  const draft = useDraft({ key: `note:${id}`, caseId, stored, form });
  return { form, draft };
}
