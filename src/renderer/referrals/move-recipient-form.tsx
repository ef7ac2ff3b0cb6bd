import { zodResolver } from '@hookform/resolvers/zod';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { v7 as newId } from 'uuid';

import type { MoveRecipient } from '../../shared/referrals/contract.ts';
import { Channel, SaidBy, type Referral, type ReferralRecipient } from '../../shared/referrals/referral.ts';
import { isOpen } from '../../shared/referrals/status.ts';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { useToday } from '../app/session.ts';
import { FormDateField } from '../ui/form/form-date-field.tsx';
import { FormErrorSummary } from '../ui/form/form-error-summary.tsx';
import { FormSelect } from '../ui/form/form-select.tsx';
import { FormTextField } from '../ui/form/form-text-field.tsx';
import { Grid } from '../ui/grid.tsx';
import { Stack } from '../ui/stack.tsx';
import { fieldError } from '../wording/field-error.ts';
import { FormMomentField } from '../wording/form-moment-field.tsx';
import { useWords } from '../wording/options.ts';
import { CHANNEL_LABELS, SAID_BY_LABELS } from '../wording/referrals.ts';
import { moveFormSchema, moveFormStart } from './move-form.ts';
import { MoveReasonFields } from './move-reason-fields.tsx';
import { useMoveRecipient } from './queries.ts';
import { useUsualNextStep } from './use-usual-next-step.ts';

interface Props {
  readonly formId: string;
  readonly referral: Referral;
  readonly recipient: ReferralRecipient;
  readonly choice: Pick<MoveRecipient, 'kind' | 'to'>;
  readonly onDone: () => void;
}

/** What a move needs: its reason or outcome, who said so and how, when, and what we do next. */
export function MoveRecipientForm({ formId, referral, recipient, choice, onDone }: Props) {
  const { t } = useLingui();
  const { choices } = useWords();
  const move = useMoveRecipient();
  const today = useToday();
  const nextAction = useUsualNextStep(choice.to);
  const [start] = useState(() =>
    moveFormStart({ id: newId(), referral, recipient, ...choice, today, nextAction }),
  );
  const { control, handleSubmit, setFocus } = useForm({
    resolver: zodResolver(moveFormSchema(recipient)),
    defaultValues: start,
  });
  const fields = { control, errorText: fieldError };
  return (
    <form
      id={formId}
      noValidate
      onSubmit={(event) => void handleSubmit((input) => move.mutate(input, { onSuccess: onDone }))(event)}
    >
      <Stack gap={4}>
        <FormErrorSummary
          {...fields}
          setFocus={setFocus}
          names={[
            'outcome',
            'reasonCode',
            'reasonText',
            'saidByName',
            'occurredAt',
            'nextAction',
            'nextActionOn',
          ]}
        />
        {choice.kind === 'status' && <MoveReasonFields control={control} to={choice.to} />}
        <Grid>
          <FormSelect
            {...fields}
            name="saidBy"
            label={t`Who said so`}
            options={choices(SAID_BY_LABELS, SaidBy.options)}
          />
          <FormTextField {...fields} name="saidByName" label={t`Their name or role`} isNullable />
          <FormSelect
            {...fields}
            name="channel"
            label={t`How`}
            options={choices(CHANNEL_LABELS, Channel.options)}
          />
        </Grid>
        <FormMomentField {...fields} name="occurredAt" label={t`Day it happened`} isRequired />
        {isOpen(choice.to) && (
          <Grid>
            <FormTextField {...fields} name="nextAction" label={t`What we do next`} isRequired isNullable />
            <FormDateField {...fields} name="nextActionOn" label={t`By when`} min={today} isRequired />
          </Grid>
        )}
        <RefusalBanner error={move.error} />
      </Stack>
    </form>
  );
}
