import type { FieldPath, FieldValues } from 'react-hook-form';

import { PartialDateField, type PartialDateFieldProps } from '../partial-date-field.tsx';
import { useFormField, type FormFieldProps } from './use-form-field.ts';

type Props<Values extends FieldValues, Name extends FieldPath<Values>, Output> = FormFieldProps<
  Values,
  Name,
  Output
> &
  Omit<PartialDateFieldProps, 'value' | 'onChange' | 'onBlur' | 'errorMessage' | 'ref'>;

/** A `PartialDateField` in a form. Its value is `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or null. */
export function FormPartialDateField<Values extends FieldValues, Name extends FieldPath<Values>, Output>({
  control,
  name,
  errorText,
  ...look
}: Props<Values, Name, Output>) {
  const { field, errorMessage } = useFormField({ control, name, errorText });
  return (
    <PartialDateField
      {...look}
      value={field.value ?? null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      ref={field.ref}
      errorMessage={errorMessage}
    />
  );
}
