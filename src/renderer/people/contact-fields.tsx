import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import { v7 as newId } from 'uuid';

import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FormTextField } from '../ui/form/form-text-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Stack } from '../ui/stack.tsx';
import type { PersonFieldsProps } from './name-fields.tsx';
import styles from './person-form.module.css';

/** People around the person: family, proxy, clinician. */
export function ContactFields({ control }: PersonFieldsProps) {
  const { t } = useLingui();
  // The contacts have ids of their own; react-hook-form keeps its key beside them.
  const { fields, append, remove } = useFieldArray({ control, name: 'contacts', keyName: 'fieldKey' });
  return (
    <Card
      title={<Trans>Family and others</Trans>}
      aside={
        <Button
          size="small"
          variant="secondary"
          onPress={() => append({ id: newId(), name: '', relationship: null, phone: null })}
        >
          <Plus size={15} aria-hidden />
          <Trans>Add someone</Trans>
        </Button>
      }
    >
      {fields.length === 0 && (
        <p className={styles['none']}>
          <Trans>Nobody yet.</Trans>
        </p>
      )}
      <Stack as="ul" gap={4}>
        {fields.map((contact, index) => (
          <li key={contact.fieldKey} className={styles['entry']}>
            <div className={styles['fields']}>
              <FormTextField
                control={control}
                name={`contacts.${index}.name`}
                label={t`Name`}
                errorText={() => t`Enter the name or remove this line`}
              />
              <FormTextField
                control={control}
                name={`contacts.${index}.relationship`}
                isNullable
                label={t`Relationship`}
                placeholder={t`Daughter`}
              />
              <FormTextField
                control={control}
                name={`contacts.${index}.phone`}
                isNullable
                type="tel"
                label={t`Telephone`}
              />
            </div>
            <IconButton
              icon={Trash2}
              size="small"
              label={t`Remove person ${index + 1}`}
              onPress={() => remove(index)}
            />
          </li>
        ))}
      </Stack>
    </Card>
  );
}
