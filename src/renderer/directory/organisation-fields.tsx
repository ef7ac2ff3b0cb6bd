import { Trans, useLingui } from '@lingui/react/macro';
import { useController } from 'react-hook-form';
import { v7 as newId } from 'uuid';

import type { Organisation } from '../../shared/directory/service.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { FormTextField } from '../ui/form/form-text-field.tsx';
import { Grid } from '../ui/grid.tsx';
import { Stack } from '../ui/stack.tsx';
import type { EntryControl } from './entry-control.ts';
import { useServiceSearch } from './queries.ts';

interface Props {
  readonly control: EntryControl;
  readonly isNew: boolean;
}

/** The organisation that offers the service. A new service may belong to one that is in the directory already. */
export function OrganisationFields({ control, isNew }: Props) {
  const { t } = useLingui();
  const organisation = useController({ control, name: 'organisation' }).field;
  const serviceOwner = useController({ control, name: 'service.organisationId' }).field;
  const belongTo = (chosen: Organisation) => {
    organisation.onChange(chosen);
    serviceOwner.onChange(chosen.id);
  };
  return (
    <Stack gap={4}>
      <FormTextField control={control} name="organisation.name" label={t`Name`} isRequired />
      {isNew && <KnownOrganisations current={organisation.value} onChoose={belongTo} />}
      <Grid>
        <FormTextField control={control} name="organisation.phone" label={t`Main phone`} isNullable />
        <FormTextField control={control} name="organisation.address" label={t`Address`} isNullable />
      </Grid>
    </Stack>
  );
}

interface KnownProps {
  readonly current: Organisation | undefined;
  readonly onChoose: (organisation: Organisation) => void;
}

/** How much of a name must be typed before organisations with such a name are offered. */
const ENOUGH_LETTERS = 3;

/** Organisations of the directory with the same name, so that none is entered twice. */
function KnownOrganisations({ current, onChoose }: KnownProps) {
  const { t } = useLingui();
  const name = current?.name.trim() ?? '';
  const { data: found = [] } = useServiceSearch({ text: name, domain: null, limit: 20 });
  const known = [...new Map(found.map(({ organisation }) => [organisation.id, organisation])).values()];
  if (name.length < ENOUGH_LETTERS || known.length === 0 || !current) return null;
  if (known.some(({ id }) => id === current.id))
    return (
      <Banner
        tone="info"
        role="status"
        title={t`This organization is in the directory already; its entry is not changed here`}
        actions={
          <Button
            size="small"
            onPress={() => onChoose({ id: newId(), name, phone: null, address: null, version: 1 })}
          >
            <Trans>It is another one</Trans>
          </Button>
        }
      />
    );
  return (
    <Banner
      tone="info"
      role="status"
      title={t`Already in the directory: is it one of these?`}
      actions={known.slice(0, 5).map((organisation) => (
        <Button key={organisation.id} size="small" variant="secondary" onPress={() => onChoose(organisation)}>
          <bdi>{organisation.name}</bdi>
        </Button>
      ))}
    />
  );
}
