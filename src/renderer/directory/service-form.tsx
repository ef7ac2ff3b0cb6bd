import { Trans, useLingui } from '@lingui/react/macro';
import { useForm } from 'react-hook-form';

import { directory } from '../../shared/directory/contract.ts';
import type { DirectoryEntry } from '../../shared/directory/service.ts';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { useMay, useToday } from '../app/session.ts';
import { wordedResolver } from '../app/worded-resolver.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FormDateField } from '../ui/form/form-date-field.tsx';
import { FormErrorSummary } from '../ui/form/form-error-summary.tsx';
import { Grid } from '../ui/grid.tsx';
import { Stack } from '../ui/stack.tsx';
import { OrganisationFields } from './organisation-fields.tsx';
import { useAddService, useEditService } from './queries.ts';
import { ServiceFields } from './service-fields.tsx';

interface Props {
  readonly entry: DirectoryEntry;
  readonly isNew: boolean;
  readonly onSaved: () => void;
}

const FIELDS = ['organisation.name', 'service.name', 'service.domains', 'service.verifiedOn'] as const;

/** An organisation with one of its services, to add or to change. */
export function ServiceForm({ entry, isNew, onSaved }: Props) {
  const { t } = useLingui();
  const today = useToday();
  const mayWrite = useMay('directory.write');
  const add = useAddService();
  const edit = useEditService();
  const { control, handleSubmit, setFocus, setValue } = useForm({
    resolver: wordedResolver(directory.edit.input, {
      'organisation.name': t`Enter the name of the organization`,
      'service.name': t`Enter the name of the service`,
      'service.domains': t`Choose at least one need`,
    }),
    defaultValues: entry,
  });
  const save = ({ organisation, service }: DirectoryEntry) => {
    if (!isNew) return edit.mutate({ organisation, service }, { onSuccess: onSaved });
    const { version: _organisationVersion, ...newOrganisation } = organisation;
    const { version: _serviceVersion, ...newService } = service;
    return add.mutate({ organisation: newOrganisation, service: newService }, { onSuccess: onSaved });
  };
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(save)(event)}>
      <Stack gap={4}>
        <FormErrorSummary control={control} setFocus={setFocus} names={FIELDS} />
        <Card title={t`Organization`}>
          <OrganisationFields control={control} isNew={isNew} />
        </Card>
        <Card title={t`Service`}>
          <ServiceFields control={control} />
        </Card>
        <Card title={t`When this was last checked`}>
          <Grid>
            <FormDateField control={control} name="service.verifiedOn" label={t`Checked on`} max={today} />
            <Button
              variant="secondary"
              isDisabled={!mayWrite}
              onPress={() => setValue('service.verifiedOn', today, { shouldDirty: true })}
            >
              <Trans>Checked today</Trans>
            </Button>
          </Grid>
        </Card>
        <RefusalBanner error={add.error ?? edit.error} />
        {mayWrite && (
          <Stack direction="row">
            <Button variant="primary" type="submit" isPending={add.isPending || edit.isPending}>
              <Trans>Save service</Trans>
            </Button>
          </Stack>
        )}
      </Stack>
    </form>
  );
}
