import { useLingui } from '@lingui/react/macro';
import { useWatch, type Control } from 'react-hook-form';

import type { NewReferral } from '../../shared/referrals/contract.ts';
import { FormCheckbox } from '../ui/form/form-checkbox.tsx';
import { FormTextArea } from '../ui/form/form-text-area.tsx';
import { fieldError } from '../wording/field-error.ts';
import type { ReferralValues } from './referral-form.ts';

/** Whether the service may contact the person, and how it is safe to reach them when it may not. */
export function ContactFields({
  control,
}: {
  readonly control: Control<ReferralValues, unknown, NewReferral>;
}) {
  const { t } = useLingui();
  const isAllowed = useWatch({ control, name: 'contactAllowed' });
  return (
    <>
      <FormCheckbox
        control={control}
        name="contactAllowed"
        label={t`The service may contact the patient directly`}
        description={t`Some patients must not be called or written to at home.`}
      />
      {!isAllowed && (
        <FormTextArea
          control={control}
          errorText={fieldError}
          name="safeContact"
          label={t`Safe contact: who, when and how`}
          isRequired
          isNullable
          limit={500}
        />
      )}
    </>
  );
}
