import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';

import { DateField } from '../ui/date-field.tsx';
import { useFormField, type FormFieldProps } from '../ui/form/use-form-field.ts';
import { Grid } from '../ui/grid.tsx';
import { TimeField } from '../ui/time-field.tsx';
import { instantOf, localMoment, type LocalMoment } from './moments.ts';

interface Props<Values extends FieldValues, Name extends FieldPath<Values>, Output> extends FormFieldProps<
  Values,
  Name,
  Output
> {
  /** What the day is of, such as "Day it happened". */
  readonly label: ReactNode;
  readonly isRequired?: boolean;
}

/** A moment as a day and a time in the time zone of this computer. Its value in the form is an instant or null. */
export function FormMomentField<Values extends FieldValues, Name extends FieldPath<Values>, Output>({
  control,
  name,
  errorText,
  label,
  isRequired = false,
}: Props<Values, Name, Output>) {
  const { t } = useLingui();
  const { field, errorMessage } = useFormField({ control, name, errorText });
  const [parts, setParts] = useState(() => localMoment(field.value ?? null));
  const change = (next: LocalMoment) => {
    setParts(next);
    field.onChange(instantOf(next));
  };
  return (
    <Grid minColumn="11rem">
      <DateField
        label={label}
        isRequired={isRequired}
        value={parts.on}
        onChange={(on) => change({ ...parts, on })}
        onBlur={field.onBlur}
        ref={field.ref}
        errorMessage={errorMessage}
      />
      <TimeField
        label={t`Time`}
        isRequired={isRequired}
        value={parts.at}
        onChange={(at) => change({ ...parts, at })}
        onBlur={field.onBlur}
      />
    </Grid>
  );
}
