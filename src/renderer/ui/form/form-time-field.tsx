import type { FieldPath, FieldValues } from 'react-hook-form';

import { TimeField, type TimeFieldProps } from '../time-field.tsx';
import { useFormField, type FormFieldProps } from './use-form-field.ts';

type Props<Values extends FieldValues, Name extends FieldPath<Values>, Output> = FormFieldProps<
  Values,
  Name,
  Output
> &
  Omit<TimeFieldProps, 'value' | 'onChange' | 'onBlur' | 'errorMessage' | 'name' | 'ref'>;

/** A `TimeField` in a form. Its value is `HH:MM` or null. */
export function FormTimeField<Values extends FieldValues, Name extends FieldPath<Values>, Output>({
  control,
  name,
  errorText,
  ...look
}: Props<Values, Name, Output>) {
  const { field, errorMessage } = useFormField({ control, name, errorText });
  return (
    <TimeField
      {...look}
      name={name}
      value={field.value ?? null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      ref={field.ref}
      errorMessage={errorMessage}
    />
  );
}
