import { Trans, useLingui } from '@lingui/react/macro';
import { useForm } from 'react-hook-form';

import { Facility } from '../../shared/facility/contract.ts';
import { Button } from '../ui/button.tsx';
import { FormTextField } from '../ui/form/form-text-field.tsx';
import { Stack } from '../ui/stack.tsx';
import { useUpdateFacility } from './queries.ts';
import { RefusalBanner } from './refusal-banner.tsx';
import { TimeZoneField } from './time-zone-field.tsx';
import { useRewordedErrors } from './use-reworded-errors.ts';
import { wordedResolver } from './worded-resolver.ts';

/** The facility as it appears on paper. Shows the new version once it is saved: give it the version as React key. */
export function FacilityForm({ facility }: { readonly facility: Facility }) {
  const { t } = useLingui();
  const update = useUpdateFacility();
  const { control, handleSubmit, trigger, formState } = useForm({
    resolver: wordedResolver(Facility, { name: t`Enter the name of the facility` }),
    defaultValues: facility,
  });
  useRewordedErrors({ trigger, formState });
  const save = handleSubmit((input) => update.mutate(input));
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap={3}>
        <FormTextField control={control} name="name" isRequired label={t`Name`} />
        <TimeZoneField control={control} name="timeZone" />
        <FormTextField control={control} name="phone" isNullable label={t`Social work telephone`} />
        <FormTextField control={control} name="hours" isNullable label={t`Hours`} />
        <RefusalBanner error={update.error} />
        <Stack direction="row">
          <Button
            type="submit"
            variant="primary"
            isPending={update.isPending}
            isDisabled={!formState.isDirty}
          >
            <Trans>Save facility</Trans>
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}
