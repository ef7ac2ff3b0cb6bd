import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import { useController, useFieldArray } from 'react-hook-form';

import type { Address } from '../../shared/people/person.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FormCheckbox } from '../ui/form/form-checkbox.tsx';
import { FormTextField } from '../ui/form/form-text-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { PersonFieldsProps } from './name-fields.tsx';
import styles from './person-form.module.css';

const NEW_ADDRESS: Address = { lines: [], city: null, state: null, postalCode: null, confidential: false };

/** Where the person lives or gets mail, and whether others may see it. */
export function AddressFields({ control }: PersonFieldsProps) {
  const { t } = useLingui();
  const { fields, append, remove } = useFieldArray({ control, name: 'addresses' });
  return (
    <Card
      title={<Trans>Address</Trans>}
      aside={
        <Button size="small" variant="secondary" onPress={() => append(NEW_ADDRESS)}>
          <Plus size={15} aria-hidden />
          <Trans>Add address</Trans>
        </Button>
      }
    >
      {fields.length === 0 && (
        <p className={styles['none']}>
          <Trans>No address yet.</Trans>
        </p>
      )}
      <Stack as="ul" gap={4}>
        {fields.map((address, index) => (
          <li key={address.id} className={styles['entry']}>
            <AddressEntry control={control} index={index} />
            <IconButton
              icon={Trash2}
              size="small"
              label={t`Remove address ${index + 1}`}
              onPress={() => remove(index)}
            />
          </li>
        ))}
      </Stack>
    </Card>
  );
}

function AddressEntry({ control, index }: PersonFieldsProps & { readonly index: number }) {
  const { t } = useLingui();
  const { field, fieldState } = useController({ control, name: `addresses.${index}.lines` });
  return (
    <div className={styles['fields']}>
      <TextArea
        label={t`Street lines`}
        rows={2}
        value={field.value.join('\n')}
        onChange={(text) => field.onChange(text === '' ? [] : text.split('\n'))}
        onBlur={field.onBlur}
        ref={field.ref}
        errorMessage={fieldState.error && t`Use at most five lines of 200 characters`}
      />
      <FormTextField control={control} name={`addresses.${index}.city`} isNullable label={t`City`} />
      <FormTextField control={control} name={`addresses.${index}.state`} isNullable label={t`State`} />
      <FormTextField
        control={control}
        name={`addresses.${index}.postalCode`}
        isNullable
        label={t`ZIP code`}
      />
      <FormCheckbox
        control={control}
        name={`addresses.${index}.confidential`}
        label={t`Confidential: not on envelopes or printed pages`}
      />
    </div>
  );
}
