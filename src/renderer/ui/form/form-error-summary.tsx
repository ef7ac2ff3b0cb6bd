import { get, useFormState, type Control, type FieldPath, type FieldValues } from 'react-hook-form';

import { ErrorSummary } from '../error-summary.tsx';

interface Props<Values extends FieldValues, Output> {
  // oxlint-disable-next-line typescript/no-explicit-any -- as react-hook-form declares it
  readonly control: Control<Values, any, Output>;
  /** The form's own `setFocus`. */
  readonly setFocus: (name: FieldPath<Values>) => void;
  /** The fields in the order they stand on the page; only these are listed. */
  readonly names: readonly FieldPath<Values>[];
  readonly errorText?: ((message: string) => string) | undefined;
}

/** The error summary of a form. A single error needs none: focus is on its field already. */
export function FormErrorSummary<Values extends FieldValues, Output>({
  control,
  setFocus,
  names,
  errorText = (message) => message,
}: Props<Values, Output>) {
  const { errors } = useFormState({ control });
  const problems = names.flatMap((name) => {
    const message = messageOf(get(errors, name));
    if (message === undefined) return [];
    return [{ key: name, message: errorText(message), onSelect: () => setFocus(name) }];
  });
  return problems.length > 1 && <ErrorSummary problems={problems} />;
}

function messageOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('message' in error)) return undefined;
  return typeof error.message === 'string' ? error.message : undefined;
}
