import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Control } from 'react-hook-form';

import { PASSPHRASE_MIN } from '../../shared/vault/contract.ts';
import { FormTextField } from '../ui/form/form-text-field.tsx';
import { Stack } from '../ui/stack.tsx';
import { TimeZoneField } from './time-zone-field.tsx';
import type { FirstRunOutput, FirstRunValues } from './first-run-form.ts';

interface Props {
  readonly control: Control<FirstRunValues, unknown, FirstRunOutput>;
}

/** The facility as it appears on paper. */
export function FacilityFields({ control }: Props) {
  const { t } = useLingui();
  return (
    <Section title={<Trans>Your hospital or clinic</Trans>}>
      <FormTextField
        control={control}
        name="facility.name"
        isRequired
        label={t`Name of the facility`}
        autoComplete="organization"
      />
      <TimeZoneField control={control} name="facility.timeZone" />
      <FormTextField
        control={control}
        name="facility.phone"
        isNullable
        label={t`Social work telephone`}
        description={t`Printed on what patients take home.`}
      />
      <FormTextField
        control={control}
        name="facility.hours"
        isNullable
        label={t`Hours`}
        description={t`In plain words, such as Monday to Friday, 8 AM to 5 PM.`}
      />
    </Section>
  );
}

/** The first account. */
export function AccountFields({ control }: Props) {
  const { t } = useLingui();
  return (
    <Section title={<Trans>You</Trans>}>
      <FormTextField
        control={control}
        name="account.displayName"
        isRequired
        label={t`Your name`}
        description={t`As it stands under the notes you sign.`}
        autoComplete="name"
      />
      <FormTextField
        control={control}
        name="account.credentials"
        isNullable
        label={t`Credentials`}
        placeholder="LCSW"
      />
      <FormTextField control={control} name="account.phone" isNullable label={t`Your telephone`} />
      <FormTextField
        control={control}
        name="account.name"
        isRequired
        label={t`Account name`}
        description={t`What you sign in with: a short name without spaces.`}
        autoComplete="username"
      />
    </Section>
  );
}

/** The passphrase, twice. */
export function PassphraseFields({ control }: Props) {
  const { t } = useLingui();
  return (
    <Section title={<Trans>Passphrase</Trans>}>
      <FormTextField
        control={control}
        name="passphrase"
        type="password"
        isRequired
        label={t`Passphrase`}
        description={t`At least ${PASSPHRASE_MIN} characters. Spaces count.`}
        autoComplete="new-password"
      />
      <FormTextField
        control={control}
        name="passphraseAgain"
        type="password"
        isRequired
        label={t`Passphrase again`}
        autoComplete="new-password"
      />
    </Section>
  );
}

function Section({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <Stack as="section">
      <h2>{title}</h2>
      {children}
    </Stack>
  );
}
