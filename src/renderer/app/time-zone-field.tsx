import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { Temporal } from 'temporal-polyfill';

import { FormSelect } from '../ui/form/form-select.tsx';
import type { FormFieldProps } from '../ui/form/use-form-field.ts';
import { timeZoneOptions } from './time-zones.ts';

/** The time zone in which days are counted. Type the first letters to jump in the list. */
export function TimeZoneField<Values extends FieldValues, Name extends FieldPath<Values>, Output>(
  field: FormFieldProps<Values, Name, Output>,
) {
  const { t } = useLingui();
  const [options] = useState(() => timeZoneOptions(Temporal.Now.timeZoneId()));
  return (
    <FormSelect
      {...field}
      isRequired
      label={t`Time zone`}
      description={t`Due dates and days are counted in this zone.`}
      options={options}
    />
  );
}
