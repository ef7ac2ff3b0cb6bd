import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';

import type { CaseFile } from '../../shared/cases/case-record.ts';
import type { Draft } from '../../shared/drafts/contract.ts';
import { Activity, Modality } from '../../shared/notes/note.ts';
import { mrnOf } from '../../shared/people/person.ts';
import { useCommand } from '../app/commands/use-command.ts';
import { PersonIds, PersonName } from '../app/person-identity.tsx';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { useToday } from '../app/session.ts';
import { DraftState } from '../drafts/draft-state.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FormDateField } from '../ui/form/form-date-field.tsx';
import { FormErrorSummary } from '../ui/form/form-error-summary.tsx';
import { FormNumberField } from '../ui/form/form-number-field.tsx';
import { FormSelect } from '../ui/form/form-select.tsx';
import { FormTextArea } from '../ui/form/form-text-area.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Stack } from '../ui/stack.tsx';
import { useToast } from '../ui/toast.tsx';
import { useNoteForm } from './note-form.ts';
import { ACTIVITY_WORDS, MODALITY_WORDS } from './note-words.ts';
import styles from './notes.module.css';
import { useSignNote } from './queries.ts';

interface Props {
  readonly file: CaseFile;
  readonly stored: Draft | null;
  /** True for the editor that takes the place of one just signed or discarded. */
  readonly takesFocus: boolean;
  /** After the note was signed or thrown away. */
  readonly onDone: () => void;
}

/** A note while it is written. It is a draft on disk from the first letter; signing is what makes it a note. */
export function NoteEditor({ file, stored, takesFocus, onDone }: Props) {
  const { t } = useLingui();
  const today = useToday();
  const showToast = useToast();
  const sign = useSignNote();
  const { form, draft } = useNoteForm(file.case.id, stored);
  const { control, setFocus } = form;
  const discard = () => void draft.discard().then(onDone);
  useEffect(() => {
    if (takesFocus) setFocus('body');
  }, [takesFocus, setFocus]);
  const onSigned = () => {
    discard();
    showToast({ message: t`The note is signed.` });
  };
  const submit = form.handleSubmit((note) => sign.mutate(note, { onSuccess: onSigned }));
  useCommand('sign', () => void submit(), { isDisabled: sign.isPending });
  useCommand('write-note', () => setFocus('body'));
  return (
    <Card title={<Trans>New note</Trans>} aside={<DraftState state={draft.state} />}>
      <form aria-label={t`New note`} onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <FormErrorSummary control={control} setFocus={setFocus} names={['occurredOn', 'minutes', 'body']} />
          <NoteFacts control={control} today={today} />
          <FormTextArea control={control} name="body" label={t`Note`} rows={8} />
          <RefusalBanner error={sign.error} />
          <div className={styles['sign']}>
            <Button type="submit" variant="primary" isPending={sign.isPending}>
              <Trans>Sign note</Trans>
            </Button>
            <span>
              <PersonName person={file.person} />{' '}
              <PersonIds person={{ bornOn: file.person.bornOn, mrn: mrnOf(file.person.identifiers) }} />
            </span>
            <Button onPress={discard} isPending={sign.isPending}>
              <Trans>Discard draft</Trans>
            </Button>
            <span className={styles['hint']}>
              <Kbd>Ctrl Enter</Kbd> <Trans>sign</Trans>
            </span>
          </div>
        </Stack>
      </form>
    </Card>
  );
}

interface FactsProps {
  readonly control: ReturnType<typeof useNoteForm>['form']['control'];
  readonly today: string;
}

function NoteFacts({ control, today }: FactsProps) {
  const { t, i18n } = useLingui();
  return (
    <div className={styles['fields']}>
      <FormSelect
        control={control}
        name="modality"
        label={t`How`}
        options={Modality.options.map((value) => ({ value, label: i18n._(MODALITY_WORDS[value]) }))}
      />
      <FormSelect
        control={control}
        name="activity"
        label={t`What for`}
        options={Activity.options.map((value) => ({ value, label: i18n._(ACTIVITY_WORDS[value]) }))}
      />
      <FormDateField control={control} name="occurredOn" isRequired label={t`Date`} max={today} />
      <FormNumberField
        control={control}
        name="minutes"
        isRequired
        label={t`Minutes`}
        minValue={1}
        maxValue={1440}
      />
    </div>
  );
}
