import type { FieldPath, FieldValues } from 'react-hook-form';

import { NumberField, type NumberFieldProps } from '../number-field.tsx';
import { useFormField, type FormFieldProps } from './use-form-field.ts';

type Props<Values extends FieldValues, Name extends FieldPath<Values>, Output> = FormFieldProps<
  Values,
  Name,
  Output
> &
  Omit<NumberFieldProps, 'value' | 'onChange' | 'onBlur' | 'errorMessage' | 'name' | 'ref'>;

/** A `NumberField` in a form. Its value is a number or null. */
export function FormNumberField<Values extends FieldValues, Name extends FieldPath<Values>, Output>({
  control,
  name,
  errorText,
  ...look
}: Props<Values, Name, Output>) {
  const { field, errorMessage } = useFormField({ control, name, errorText });
  return (
    <NumberField
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
