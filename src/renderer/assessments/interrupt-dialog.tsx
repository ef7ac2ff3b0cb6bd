import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { useBlocker } from '@tanstack/react-router';
import { useId, useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { v7 as newId } from 'uuid';

import type { NewSafetyEvent, SafetyAlert, SafetyEventKind } from '../../shared/safety/alert.ts';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { useRecordSafetyEvent } from '../safety/queries.ts';
import { Button } from '../ui/button.tsx';
import { AlertDialog } from '../ui/dialog.tsx';
import { FormCheckbox } from '../ui/form/form-checkbox.tsx';
import { FormErrorSummary } from '../ui/form/form-error-summary.tsx';
import { FormRadioGroup } from '../ui/form/form-radio-group.tsx';
import { FormTextArea } from '../ui/form/form-text-area.tsx';
import { FormTextField } from '../ui/form/form-text-field.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Stack } from '../ui/stack.tsx';
import { fieldError } from '../wording/field-error.ts';
import { now } from '../wording/moments.ts';
import { useWords } from '../wording/options.ts';
import { SafetyEventInput } from '../wording/safety-event-input.ts';
import { METHOD_LABELS } from '../wording/safety.ts';

interface Props {
  readonly alert: SafetyAlert;
  readonly title: string;
  /** The answer that opened the alert, in words. */
  readonly question: ReactNode;
  readonly onRecorded: () => void;
}

/** The only ways out of a safety alert: say who was told, or say why not yet. It cannot be dismissed. */
export function InterruptDialog({ alert, title, question, onRecorded }: Props) {
  const { t } = useLingui();
  const formId = useId();
  const record = useRecordSafetyEvent();
  const [kind, setKind] = useState<InterruptKind>('team-notified');
  const [id] = useState(() => newId());
  // The mouse's back button and the history are no way out either.
  useBlocker({ shouldBlockFn: () => true, enableBeforeUnload: false });
  const save = (event: NewSafetyEvent) =>
    record.mutate(
      // The moment is when it is said, not when the dialog opened.
      { id, alertId: alert.id, version: alert.version, event: { ...event, occurredAt: now() } },
      { onSuccess: onRecorded },
    );
  return (
    <AlertDialog
      isOpen
      title={title}
      description={question}
      actions={
        <Button variant="primary" type="submit" form={formId} isPending={record.isPending}>
          <Trans>Record and go on</Trans>
        </Button>
      }
    >
      <Stack gap={4}>
        <p>
          <Trans>Do not leave the patient alone. Tell the team now; the questions wait.</Trans>
        </p>
        <RadioGroup<InterruptKind>
          label={t`What happens now`}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'team-notified', label: t`I told the team` },
            { value: 'interrupt-deferred', label: t`I cannot tell them yet` },
          ]}
        />
        <InterruptForm key={kind} kind={kind} formId={formId} onSave={save} />
        <RefusalBanner error={record.error} />
      </Stack>
    </AlertDialog>
  );
}

type InterruptKind = Extract<SafetyEventKind, 'team-notified' | 'interrupt-deferred'>;

interface FormProps {
  readonly kind: InterruptKind;
  readonly formId: string;
  readonly onSave: (event: NewSafetyEvent) => void;
}

function InterruptForm({ kind, formId, onSave }: FormProps) {
  const { t } = useLingui();
  const { choices } = useWords();
  const { control, handleSubmit, setFocus } = useForm({
    resolver: zodResolver(SafetyEventInput),
    defaultValues: { kind, occurredAt: now(), readBack: kind === 'team-notified' ? false : null },
  });
  return (
    <form id={formId} noValidate onSubmit={(event) => void handleSubmit(onSave)(event)}>
      <Stack>
        <FormErrorSummary
          control={control}
          setFocus={setFocus}
          names={['who', 'role', 'method', 'reason']}
          errorText={fieldError}
        />
        {kind === 'team-notified' ? (
          <>
            <FormTextField
              {...{ control, errorText: fieldError }}
              name="who"
              label={t`Who was told`}
              isRequired
              isNullable
            />
            <FormTextField
              {...{ control, errorText: fieldError }}
              name="role"
              label={t`Their role`}
              description={t`For example attending physician, nurse in charge, psychiatry.`}
              isRequired
              isNullable
            />
            <FormRadioGroup
              {...{ control, errorText: fieldError }}
              name="method"
              label={t`How`}
              look="segmented"
              isRequired
              options={choices(METHOD_LABELS, ['in-person', 'telephone', 'pager', 'secure-message'])}
            />
            <FormCheckbox control={control} name="readBack" label={t`They repeated the message back`} />
          </>
        ) : (
          <FormTextArea
            {...{ control, errorText: fieldError }}
            name="reason"
            label={t`Why not yet`}
            description={t`The alert stays open, and this reason stands in the record.`}
            isRequired
            isNullable
          />
        )}
      </Stack>
    </form>
  );
}
