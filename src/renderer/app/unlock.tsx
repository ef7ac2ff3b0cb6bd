import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';

import { UnlockVault, type VaultStatus } from '../../shared/vault/contract.ts';
import { bridge } from '../api/bridge.ts';
import { refusalText } from '../api/refusals.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { FormSelect } from '../ui/form/form-select.tsx';
import { FormTextField } from '../ui/form/form-text-field.tsx';
import { Stack } from '../ui/stack.tsx';
import { GateFrame } from './gate-frame.tsx';
import { useRewordedErrors } from './use-reworded-errors.ts';
import { wordedResolver } from './worded-resolver.ts';
import { statusOfRefusal, type LockNotice } from './use-vault.ts';

interface Props {
  readonly accounts: readonly { readonly name: string; readonly displayName: string }[];
  readonly notice: LockNotice | null;
  readonly onEnter: (status: VaultStatus) => void;
  readonly onVisitSample: () => void;
}

/** Signing in. A wrong passphrase is a message at its field; a vault that cannot be opened is another screen. */
export function Unlock({ accounts, notice, onEnter, onVisitSample }: Props) {
  const { t } = useLingui();
  const { control, handleSubmit, setError, setFocus, trigger, formState } = useForm({
    resolver: wordedResolver(UnlockVault, { passphrase: t`Enter your passphrase` }),
    defaultValues: { accountName: accounts[0]?.name ?? '', passphrase: '' },
  });
  useEffect(() => setFocus('passphrase'), [setFocus]);
  useRewordedErrors({ trigger, formState });
  const unlock = handleSubmit(async (input) => {
    const result = await bridge.vault.unlock(input);
    if (result.ok) return onEnter(result.value);
    const status = statusOfRefusal(result.refusal);
    if (status) return onEnter(status);
    setError('passphrase', { message: refusalText(result.refusal) }, { shouldFocus: true });
  });
  return (
    <GateFrame help="unlock" title={<Trans>Unlock Almoner</Trans>}>
      {notice && <NoticeBanner notice={notice} />}
      <form onSubmit={(event) => void unlock(event)} noValidate>
        <Stack gap={4}>
          <FormSelect
            control={control}
            name="accountName"
            label={t`Account`}
            options={accounts.map(({ name, displayName }) => ({
              value: name,
              label: displayName,
              description: name,
            }))}
          />
          <FormTextField
            control={control}
            name="passphrase"
            type="password"
            autoComplete="current-password"
            label={t`Passphrase`}
          />
          <Button type="submit" variant="primary" isPending={formState.isSubmitting}>
            {formState.isSubmitting ? <Trans>Unlocking…</Trans> : <Trans>Unlock</Trans>}
          </Button>
        </Stack>
      </form>
      <div>
        <Button size="small" onPress={onVisitSample}>
          <Trans>Practice in the sample hospital</Trans>
        </Button>
      </div>
    </GateFrame>
  );
}

function NoticeBanner({ notice }: { readonly notice: LockNotice }) {
  if (notice.holdsUnsaved)
    return (
      <Banner tone="warn" title={<Trans>A draft could not be saved</Trans>}>
        <Trans>It is still in this window. Unlock without closing the window, and it is saved then.</Trans>
      </Banner>
    );
  if (!notice.isUnexpected) return null;
  return (
    <Banner tone="warn" title={<Trans>Almoner locked itself</Trans>}>
      <Trans>The part that holds your records stopped. What was saved is safe; unlock to go on.</Trans>
    </Banner>
  );
}
