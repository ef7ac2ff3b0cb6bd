import type { FieldPath, FieldValues } from 'react-hook-form';

import { DateField, type DateFieldProps } from '../date-field.tsx';
import { useFormField, type FormFieldProps } from './use-form-field.ts';

type Props<Values extends FieldValues, Name extends FieldPath<Values>, Output> = FormFieldProps<
  Values,
  Name,
  Output
> &
  Omit<DateFieldProps, 'value' | 'onChange' | 'onBlur' | 'errorMessage' | 'name' | 'ref'>;

/** A `DateField` in a form. Its value is `YYYY-MM-DD` or null. */
export function FormDateField<Values extends FieldValues, Name extends FieldPath<Values>, Output>({
  control,
  name,
  errorText,
  ...look
}: Props<Values, Name, Output>) {
  const { field, errorMessage } = useFormField({ control, name, errorText });
  return (
    <DateField
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
