import type { FieldPath, FieldValues } from 'react-hook-form';

import { Checkbox, type CheckboxProps } from '../checkbox.tsx';
import { useFormField, type FormFieldProps } from './use-form-field.ts';

type Props<Values extends FieldValues, Name extends FieldPath<Values>, Output> = FormFieldProps<
  Values,
  Name,
  Output
> &
  Omit<CheckboxProps, 'isSelected' | 'onChange' | 'onBlur' | 'errorMessage' | 'name' | 'ref' | 'value'>;

/** A `Checkbox` in a form. Its value is true or false. */
export function FormCheckbox<Values extends FieldValues, Name extends FieldPath<Values>, Output>({
  control,
  name,
  errorText,
  ...look
}: Props<Values, Name, Output>) {
  const { field, errorMessage } = useFormField({ control, name, errorText });
  return (
    <Checkbox
      {...look}
      name={name}
      isSelected={field.value ?? false}
      onChange={field.onChange}
      onBlur={field.onBlur}
      ref={field.ref}
      errorMessage={errorMessage}
    />
  );
}
