import { useLingui } from '@lingui/react/macro';
import { useWatch, type Control } from 'react-hook-form';
import type { z } from 'zod';

import type { MoveRecipient } from '../../shared/referrals/contract.ts';
import type { RecipientStatus } from '../../shared/referrals/referral.ts';
import { needsReason, needsReasonText, outcomesFor, reasonCodesFor } from '../../shared/referrals/status.ts';
import { FormSelect } from '../ui/form/form-select.tsx';
import { FormTextArea } from '../ui/form/form-text-area.tsx';
import { fieldError } from '../wording/field-error.ts';
import { useWords } from '../wording/options.ts';
import { OUTCOME_LABELS, REASON_LABELS } from '../wording/referrals.ts';

interface Props {
  readonly control: Control<z.input<typeof MoveRecipient>, unknown, z.output<typeof MoveRecipient>>;
  readonly to: RecipientStatus;
}

/** Why, and what came of it: the codes that the rules have for this move, and no others. */
export function MoveReasonFields({ control, to }: Props) {
  const { t } = useLingui();
  const { word, choices } = useWords();
  const reasonCode = useWatch({ control, name: 'reasonCode' });
  const fields = { control, errorText: fieldError };
  const outcomes = outcomesFor(to);
  return (
    <>
      {outcomes.length > 0 && (
        <FormSelect
          {...fields}
          name="outcome"
          label={t`What came of it`}
          isRequired={to === 'completed'}
          placeholder={t`Choose an outcome`}
          noneLabel={to === 'completed' ? undefined : t`Not known`}
          options={choices(OUTCOME_LABELS, outcomes)}
        />
      )}
      {needsReason(to) && (
        <>
          <FormSelect
            {...fields}
            name="reasonCode"
            label={t`Reason`}
            isRequired
            placeholder={t`Choose a reason`}
            options={reasonCodesFor(to).map((value) => ({ value, label: word(REASON_LABELS, value) }))}
          />
          <FormTextArea
            {...fields}
            name="reasonText"
            label={t`The reason in words`}
            isRequired={needsReasonText(reasonCode)}
            isNullable
            limit={1000}
          />
        </>
      )}
    </>
  );
}
