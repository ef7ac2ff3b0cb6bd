import { Trans, useLingui } from '@lingui/react/macro';
import { useController, type Control } from 'react-hook-form';

import type { CalendarDate } from '../../shared/values/calendar-date.ts';
import { dayText } from '../locale/dates.ts';
import { DateField } from '../ui/date-field.tsx';
import type { PersonFormOutput, PersonFormValues } from './person-form-values.ts';

interface Props {
  readonly control: Control<PersonFormValues, unknown, PersonFormOutput>;
  readonly today: CalendarDate;
}

/** The day of birth. An imported year or month alone is kept, and said, until a full day is entered. */
export function BirthField({ control, today }: Props) {
  const { t } = useLingui();
  const { field, fieldState } = useController({ control, name: 'bornOn' });
  const { value } = field;
  const isPartial = typeof value === 'string' && value.length < 10;
  const known = isPartial ? dayText(value) : '';
  return (
    <DateField
      label={t`Birth date`}
      description={
        isPartial ? <Trans>Known so far: {known}. Enter the full date when you know it.</Trans> : undefined
      }
      value={isPartial ? null : (value ?? null)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      ref={field.ref}
      max={today}
      errorMessage={fieldState.error?.message}
    />
  );
}
