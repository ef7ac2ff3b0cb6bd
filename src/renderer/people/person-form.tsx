import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';

import { FormErrorSummary } from '../ui/form/form-error-summary.tsx';
import { Stack } from '../ui/stack.tsx';
import { AddressFields } from './address-fields.tsx';
import { ContactFields } from './contact-fields.tsx';
import { LanguageFields } from './language-fields.tsx';
import { NameFields } from './name-fields.tsx';
import type { PersonFormOutput, PersonFormValues } from './person-form-values.ts';
import { PhoneFields } from './phone-fields.tsx';

/** The form of a person. */
export type PersonFormMethods = UseFormReturn<PersonFormValues, unknown, PersonFormOutput>;

interface Props {
  readonly form: PersonFormMethods;
  readonly onSubmit: (person: PersonFormOutput) => void;
  /** Refusal and buttons. */
  readonly children: ReactNode;
}

const NAMES = [
  'familyName',
  'givenName',
  'preferredName',
  'pronouns',
  'bornOn',
  'mrn',
  'phones',
  'contacts',
] as const;

/** Everything on file about a person. Only the names are required; "Not known" is an answer. */
export function PersonForm({ form, onSubmit, children }: Props) {
  const { t } = useLingui();
  const { control, setFocus, handleSubmit } = form;
  const submit = handleSubmit(onSubmit);
  return (
    <form aria-label={t`Person`} onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={4}>
        <FormErrorSummary control={control} setFocus={setFocus} names={NAMES} />
        <NameFields control={control} />
        <LanguageFields control={control} />
        <PhoneFields control={control} />
        <AddressFields control={control} />
        <ContactFields control={control} />
        {children}
      </Stack>
    </form>
  );
}
