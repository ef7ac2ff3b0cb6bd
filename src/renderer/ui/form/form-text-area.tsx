import type { FieldPath, FieldValues } from 'react-hook-form';

import { TextArea, type TextAreaProps } from '../text-area.tsx';
import { useFormField, type FormFieldProps } from './use-form-field.ts';

type Props<Values extends FieldValues, Name extends FieldPath<Values>, Output> = FormFieldProps<
  Values,
  Name,
  Output
> &
  Omit<TextAreaProps, 'value' | 'onChange' | 'onBlur' | 'errorMessage' | 'name' | 'ref'> & {
    /** For a schema where an absent text is null: an emptied field then sends null, not ''. */
    readonly isNullable?: boolean;
  };

/** A `TextArea` in a form. */
export function FormTextArea<Values extends FieldValues, Name extends FieldPath<Values>, Output>({
  control,
  name,
  errorText,
  isNullable = false,
  ...look
}: Props<Values, Name, Output>) {
  const { field, errorMessage } = useFormField({ control, name, errorText });
  return (
    <TextArea
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
