import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Temporal } from 'temporal-polyfill';

import type { Refusal } from '../../shared/result.ts';
import { PASSPHRASE_MIN, type VaultStatus } from '../../shared/vault/contract.ts';
import { bridge } from '../api/bridge.ts';
import { refusalText } from '../api/refusals.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { FormErrorSummary } from '../ui/form/form-error-summary.tsx';
import { Stack } from '../ui/stack.tsx';
import { AccountFields, FacilityFields, PassphraseFields } from './first-run-fields.tsx';
import { FIRST_RUN_ORDER, FirstRunForm, type FirstRunValues } from './first-run-form.ts';
import { GateFrame } from './gate-frame.tsx';
import { useRewordedErrors } from './use-reworded-errors.ts';
import { wordedResolver, type FieldWords } from './worded-resolver.ts';

const EMPTY: FirstRunValues = {
  facility: { name: '', timeZone: Temporal.Now.timeZoneId(), phone: null, hours: null },
  account: { name: '', displayName: '', credentials: null, phone: null },
  passphrase: '',
  passphraseAgain: '',
};

function useWords(): FieldWords {
  const { t } = useLingui();
  return {
    'facility.name': t`Enter the name of the facility`,
    'facility.timeZone': t`Choose a time zone`,
    'account.displayName': t`Enter your name`,
    'account.name': t`Enter an account name`,
    passphrase: t`Use at least ${PASSPHRASE_MIN} characters for the passphrase`,
    passphraseAgain: t`Enter the same passphrase again`,
  };
}

interface Props {
  readonly onEnter: (status: VaultStatus) => void;
  readonly onBack: () => void;
}

/** The first start: facility, first account and passphrase make the vault. */
export function FirstRun({ onEnter, onBack }: Props) {
  const words = useWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { control, handleSubmit, setFocus, trigger, formState } = useForm({
    resolver: wordedResolver(FirstRunForm, words),
    defaultValues: EMPTY,
  });
  useRewordedErrors({ trigger, formState });
  const create = handleSubmit(async ({ facility, account, passphrase }) => {
    setRefusal(null);
    const result = await bridge.vault.create({ facility, account, passphrase });
    if (result.ok) onEnter(result.value);
    else setRefusal(result.refusal);
  });
  return (
    <GateFrame title={<Trans>Set up Almoner</Trans>}>
      <p>
        <Trans>
          Your case files are kept on this computer only, encrypted. Nobody, not even the makers of Almoner,
          can read them without a passphrase.
        </Trans>
      </p>
      <form onSubmit={(event) => void create(event)} noValidate>
        <Stack gap={6}>
          <FormErrorSummary control={control} setFocus={setFocus} names={FIRST_RUN_ORDER} />
          <FacilityFields control={control} />
          <AccountFields control={control} />
          <PassphraseFields control={control} />
          <ForgottenWarning />
          {refusal && (
            <Banner tone="crit" role="alert">
              {refusalText(refusal)}
            </Banner>
          )}
          <Stack direction="row">
            <Button type="submit" variant="primary" isPending={formState.isSubmitting}>
              {formState.isSubmitting ? <Trans>Creating the vault…</Trans> : <Trans>Create the vault</Trans>}
            </Button>
            <Button onPress={onBack}>
              <Trans>Back</Trans>
            </Button>
          </Stack>
        </Stack>
      </form>
    </GateFrame>
  );
}

function ForgottenWarning() {
  return (
    <Banner tone="warn" title={<Trans>A forgotten passphrase cannot be reset</Trans>}>
      <Trans>
        A good passphrase is five words that have nothing to do with each other. Write it down and keep it in
        a locked place.
      </Trans>
    </Banner>
  );
}
