import type { FieldPath, FieldValues } from 'react-hook-form';

import { CheckboxGroup, type CheckboxGroupProps } from '../checkbox-group.tsx';
import { useFormField, type FormFieldProps } from './use-form-field.ts';

type Props<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output,
  Value extends string,
> = FormFieldProps<Values, Name, Output> &
  Omit<CheckboxGroupProps<Value>, 'value' | 'onChange' | 'onBlur' | 'errorMessage' | 'name'>;

/** A `CheckboxGroup` in a form. Its value is a list of the options. */
export function FormCheckboxGroup<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output,
  Value extends string,
>({ control, name, errorText, ...look }: Props<Values, Name, Output, Value>) {
  const { field, errorMessage } = useFormField({ control, name, errorText });
  return (
    <CheckboxGroup
      {...look}
      name={name}
      value={field.value ?? []}
      onChange={field.onChange}
      onBlur={field.onBlur}
      errorMessage={errorMessage}
    />
  );
}
