import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useController, type Control } from 'react-hook-form';
import { v7 as newId } from 'uuid';

import type { DirectoryEntry } from '../../shared/directory/service.ts';
import type { NewReferral } from '../../shared/referrals/contract.ts';
import type { NeedDomain } from '../../shared/referrals/need-domain.ts';
import { useServiceSearch } from '../directory/queries.ts';
import { Combobox } from '../ui/combobox.tsx';
import { Stack } from '../ui/stack.tsx';
import { fieldError } from '../wording/field-error.ts';
import { PickedService } from './picked-service.tsx';
import type { ReferralValues } from './referral-form.ts';

interface Props {
  readonly control: Control<ReferralValues, unknown, NewReferral>;
  /** The need whose services are offered first; all while none is chosen. */
  readonly domain: NeedDomain | null;
}

const SHOWN = 30;

const nameOf = ({ organisation, service }: DirectoryEntry): string => `${organisation.name}, ${service.name}`;

/** Services from the directory, found by typing; several may be asked about one need. */
export function ServicePicker({ control, domain }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const { field, fieldState } = useController({ control, name: 'recipients' });
  const search = useServiceSearch({ text, domain, limit: SHOWN });
  const recipients = field.value ?? [];
  const offered = (search.data ?? []).filter(
    ({ service }) => !recipients.some(({ serviceId }) => serviceId === service.id),
  );
  const pick = (entry: DirectoryEntry | null) => {
    if (entry) field.onChange([...recipients, { id: newId(), serviceId: entry.service.id }]);
    // Also when Esc or leaving the field chose nothing: with the text left in it the list would open again.
    setText('');
  };
  const { error } = fieldState;
  return (
    <Stack gap={2}>
      <Combobox<DirectoryEntry>
        label={t`Services to ask`}
        isRequired
        description={domain === null ? undefined : t`Only services for the chosen need are offered.`}
        ref={field.ref}
        items={offered}
        itemKey={({ service }) => service.id}
        itemText={nameOf}
        selectedKey={null}
        onSelect={pick}
        inputValue={text}
        onInputChange={setText}
        onBlur={field.onBlur}
        isLoading={search.isFetching}
        emptyText={
          search.data?.length ? (
            <Trans>All services that match are chosen.</Trans>
          ) : (
            <Trans>No service for this need matches. Add it in the directory first.</Trans>
          )
        }
        errorMessage={error && fieldError(error.message ?? '')}
      />
      <Stack as="ul" gap={2}>
        {recipients.map(({ id, serviceId }) => (
          <li key={id}>
            <PickedService
              serviceId={serviceId}
              onRemove={() => field.onChange(recipients.filter((other) => other.id !== id))}
            />
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
