import {
  useController,
  type Control,
  type FieldPath,
  type FieldValues,
  type UseControllerReturn,
} from 'react-hook-form';

/** Where a form field lives and how its errors are worded. */
export interface FormFieldProps<Values extends FieldValues, Name extends FieldPath<Values>, Output> {
  // react-hook-form types its context as any and is invariant in it.
  // oxlint-disable-next-line typescript/no-explicit-any -- as react-hook-form declares it
  readonly control: Control<Values, any, Output>;
  readonly name: Name;
  /** Turns the schema's message into words of the user's language. Without it the message shows as it is. */
  readonly errorText?: ((message: string) => string) | undefined;
}

interface FormField<Values extends FieldValues, Name extends FieldPath<Values>> {
  readonly field: UseControllerReturn<Values, Name>['field'];
  readonly errorMessage: string | undefined;
}

/** Ties one of our fields to react-hook-form: value, blur, focus on the first error, and the error's words. */
export function useFormField<Values extends FieldValues, Name extends FieldPath<Values>, Output>({
  control,
  name,
  errorText = (message) => message,
}: FormFieldProps<Values, Name, Output>): FormField<Values, Name> {
  const { field, fieldState } = useController({ control, name });
  const { error } = fieldState;
  // An error without a message still marks the field: an empty string keeps it invalid.
  return { field, errorMessage: error && errorText(error.message ?? '') };
}
