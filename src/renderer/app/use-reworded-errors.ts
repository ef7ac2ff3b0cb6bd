import { useLingui } from '@lingui/react';
import { useEffect, useRef } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

type Form<Values extends FieldValues, Output> = Pick<
  UseFormReturn<Values, unknown, Output>,
  'trigger' | 'formState'
>;

/** Says again what is wrong with a form's fields when the language changes under it. */
export function useRewordedErrors<Values extends FieldValues, Output>({
  trigger,
  formState: { isSubmitted },
}: Form<Values, Output>): void {
  const { locale } = useLingui().i18n;
  const worded = useRef(locale);
  useEffect(() => {
    if (worded.current === locale) return;
    worded.current = locale;
    if (isSubmitted) void trigger();
  }, [locale, isSubmitted, trigger]);
}
