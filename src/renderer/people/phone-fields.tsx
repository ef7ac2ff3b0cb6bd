import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';

import { Phone } from '../../shared/people/person.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FormCheckbox } from '../ui/form/form-checkbox.tsx';
import { FormSelect } from '../ui/form/form-select.tsx';
import { FormTextField } from '../ui/form/form-text-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Stack } from '../ui/stack.tsx';
import type { PersonFieldsProps } from './name-fields.tsx';
import { PHONE_USE_WORDS } from './person-words.ts';
import styles from './person-form.module.css';

/** A new number may be used for nothing until somebody has asked: a call can put a person in danger. */
const NEW_PHONE: Phone = { value: '', use: 'mobile', mayCall: false, mayLeaveMessage: false };

/** Telephone numbers, each with what is safe to do with it. */
export function PhoneFields({ control }: PersonFieldsProps) {
  const { t } = useLingui();
  const { fields, append, remove } = useFieldArray({ control, name: 'phones' });
  return (
    <Card
      title={<Trans>Telephone</Trans>}
      aside={
        <Button size="small" variant="secondary" onPress={() => append(NEW_PHONE)}>
          <Plus size={15} aria-hidden />
          <Trans>Add number</Trans>
        </Button>
      }
    >
      {fields.length === 0 && (
        <p className={styles['none']}>
          <Trans>No number yet. Ask whether it is safe to call before you add one.</Trans>
        </p>
      )}
      <Stack as="ul" gap={4}>
        {fields.map((phone, index) => (
          <li key={phone.id} className={styles['entry']}>
            <PhoneEntry control={control} index={index} />
            <IconButton
              icon={Trash2}
              size="small"
              label={t`Remove number ${index + 1}`}
              onPress={() => remove(index)}
            />
          </li>
        ))}
      </Stack>
    </Card>
  );
}

function PhoneEntry({ control, index }: PersonFieldsProps & { readonly index: number }) {
  const { t, i18n } = useLingui();
  return (
    <div className={styles['fields']}>
      <FormTextField
        control={control}
        name={`phones.${index}.value`}
        type="tel"
        label={t`Number`}
        errorText={() => t`Enter the number or remove it`}
      />
      <FormSelect
        control={control}
        name={`phones.${index}.use`}
        label={t`Kind`}
        options={Phone.shape.use.options.map((use) => ({ value: use, label: i18n._(PHONE_USE_WORDS[use]) }))}
      />
      <FormCheckbox control={control} name={`phones.${index}.mayCall`} label={t`Safe to call`} />
      <FormCheckbox
        control={control}
        name={`phones.${index}.mayLeaveMessage`}
        label={t`Safe to leave a message`}
      />
    </div>
  );
}
