import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { v7 as newId } from 'uuid';

import type { NewSafetyEvent, SafetyAlert, SafetyEventKind } from '../../shared/safety/alert.ts';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormErrorSummary } from '../ui/form/form-error-summary.tsx';
import { Stack } from '../ui/stack.tsx';
import { fieldError } from '../wording/field-error.ts';
import { FormMomentField } from '../wording/form-moment-field.tsx';
import { now } from '../wording/moments.ts';
import { useWords } from '../wording/options.ts';
import { SafetyEventInput } from '../wording/safety-event-input.ts';
import { EVENT_FIELDS } from './event-fields.ts';
import { EventFormField } from './event-form-field.tsx';
import { STEP_LABELS } from './labels.ts';
import { useRecordSafetyEvent } from './queries.ts';

interface Props {
  readonly alert: SafetyAlert;
  readonly kind: SafetyEventKind;
  readonly onClose: () => void;
}

/** Documents one step on an alert, with the fields its kind needs. */
export function RecordStepDialog({ alert, kind, onClose }: Props) {
  const { t } = useLingui();
  const { word } = useWords();
  const formId = useId();
  const record = useRecordSafetyEvent();
  const [id] = useState(() => newId());
  const { control, handleSubmit, setFocus } = useForm({
    resolver: zodResolver(SafetyEventInput),
    defaultValues: { kind, occurredAt: now() },
  });
  const save = (event: NewSafetyEvent) =>
    record.mutate({ id, alertId: alert.id, version: alert.version, event }, { onSuccess: onClose });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={word(STEP_LABELS, kind)}
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" form={formId} isPending={record.isPending}>
            <Trans>Record</Trans>
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void handleSubmit(save)(event)}>
        <Stack gap={4}>
          <FormErrorSummary
            control={control}
            setFocus={setFocus}
            names={[...EVENT_FIELDS[kind], 'occurredAt']}
            errorText={fieldError}
          />
          {EVENT_FIELDS[kind].map((field) => (
            <EventFormField key={field} kind={kind} field={field} control={control} />
          ))}
          <FormMomentField
            {...{ control, errorText: fieldError }}
            name="occurredAt"
            label={t`Day it happened`}
            isRequired
          />
          <RefusalBanner error={record.error} />
        </Stack>
      </form>
    </Dialog>
  );
}
