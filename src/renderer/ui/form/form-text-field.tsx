import type { FieldPath, FieldValues } from 'react-hook-form';

import { TextField, type TextFieldProps } from '../text-field.tsx';
import { useFormField, type FormFieldProps } from './use-form-field.ts';

type Props<Values extends FieldValues, Name extends FieldPath<Values>, Output> = FormFieldProps<
  Values,
  Name,
  Output
> &
  Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'errorMessage' | 'name' | 'ref'> & {
    /** For a schema where an absent text is null: an emptied field then sends null, not ''. */
    readonly isNullable?: boolean;
  };

/** A `TextField` in a form. */
export function FormTextField<Values extends FieldValues, Name extends FieldPath<Values>, Output>({
  control,
  name,
  errorText,
  isNullable = false,
  ...look
}: Props<Values, Name, Output>) {
  const { field, errorMessage } = useFormField({ control, name, errorText });
  return (
    <TextField
      {...look}
      name={name}
      value={field.value ?? ''}
      onChange={(text) => field.onChange(isNullable && text === '' ? null : text)}
      onBlur={field.onBlur}
      ref={field.ref}
      errorMessage={errorMessage}
    />
  );
}
