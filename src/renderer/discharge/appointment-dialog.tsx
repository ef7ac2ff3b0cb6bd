import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { v7 as newId } from 'uuid';

import { discharge } from '../../shared/discharge/contract.ts';
import type { Appointment } from '../../shared/discharge/discharge-plan.ts';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { useToday } from '../app/session.ts';
import { wordedResolver } from '../app/worded-resolver.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormErrorSummary } from '../ui/form/form-error-summary.tsx';
import { Stack } from '../ui/stack.tsx';
import { AppointmentFields } from './appointment-fields.tsx';
import { useAddAppointment, useEditAppointment } from './queries.ts';

interface Props {
  readonly caseId: string;
  readonly appointment: Appointment | 'new';
  readonly onClose: () => void;
}

const emptyAppointment = (caseId: string, on: string): Appointment => ({
  id: newId(),
  caseId,
  withWhom: '',
  purpose: '',
  on,
  at: null,
  place: null,
  phone: null,
  gettingThere: null,
  bring: null,
  interpreterNeeded: false,
  version: 1,
});

/** A new appointment, or one that changes. */
export function AppointmentDialog({ caseId, appointment, onClose }: Props) {
  const { t } = useLingui();
  const formId = useId();
  const today = useToday();
  const add = useAddAppointment();
  const edit = useEditAppointment();
  const isNew = appointment === 'new';
  const [start] = useState(() => (isNew ? emptyAppointment(caseId, today) : appointment));
  const { control, handleSubmit, setFocus } = useForm({
    resolver: wordedResolver(discharge.editAppointment.input, {
      withWhom: t`Enter who the appointment is with`,
      purpose: t`Enter what the appointment is for`,
      on: t`Enter the day of the appointment`,
    }),
    defaultValues: start,
  });
  const save = ({ version, ...rest }: Appointment) =>
    isNew
      ? add.mutate(rest, { onSuccess: onClose })
      : edit.mutate({ version, ...rest }, { onSuccess: onClose });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isNew ? t`New appointment` : t`Edit appointment`}
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" form={formId} isPending={add.isPending || edit.isPending}>
            <Trans>Save appointment</Trans>
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void handleSubmit(save)(event)}>
        <Stack gap={4}>
          <FormErrorSummary
            control={control}
            setFocus={setFocus}
            names={['withWhom', 'purpose', 'on', 'at', 'place', 'phone', 'gettingThere', 'bring']}
          />
          <AppointmentFields control={control} />
          <RefusalBanner error={add.error ?? edit.error} />
        </Stack>
      </form>
    </Dialog>
  );
}
