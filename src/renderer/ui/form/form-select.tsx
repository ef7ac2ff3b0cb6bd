import type { FieldPath, FieldValues } from 'react-hook-form';

import { Select, type SelectProps } from '../select.tsx';
import { useFormField, type FormFieldProps } from './use-form-field.ts';

type Props<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output,
  Value extends string,
> = FormFieldProps<Values, Name, Output> &
  Omit<SelectProps<Value>, 'value' | 'onChange' | 'onBlur' | 'errorMessage' | 'name' | 'ref'>;

/** A `Select` in a form. Its value is one of the options or null. */
export function FormSelect<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output,
  Value extends string,
>({ control, name, errorText, ...look }: Props<Values, Name, Output, Value>) {
  const { field, errorMessage } = useFormField({ control, name, errorText });
  return (
    <Select
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
