import { parseDate, type CalendarDate } from '@internationalized/date';
import { useLingui } from '@lingui/react/macro';
import { CalendarDays } from 'lucide-react';
import { useEffect, useRef, type Ref } from 'react';
import {
  Button,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Popover,
  type DatePickerProps,
} from 'react-aria-components';

import { CalendarPanel } from './calendar-panel.tsx';
import { classNames } from './class-names.ts';
import styles from './date-field.module.css';
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx';
import fieldStyles from './field.module.css';
import { focusFirstSegment, type Focusable } from './focusable.ts';
import popoverStyles from './popover.module.css';

export interface DateFieldProps
  extends
    FieldProps,
    Omit<
      DatePickerProps<CalendarDate>,
      | ('className' | 'style' | 'children' | 'isInvalid' | 'value' | 'defaultValue' | 'onChange')
      | ('minValue' | 'maxValue' | 'granularity' | 'placeholderValue')
    > {
  /** `YYYY-MM-DD`, or null while the date is empty or incomplete. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Earliest and latest day, `YYYY-MM-DD`, both included. Others cannot be picked in the calendar. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly ref?: Ref<Focusable> | undefined;
}

/** A calendar day, typed part by part in the user's own order or picked from a calendar. */
export function DateField({
  label,
  isLabelHidden,
  description,
  errorMessage,
  className,
  value,
  onChange,
  min,
  max,
  ref,
  ...field
}: DateFieldProps) {
  const { t } = useLingui();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => focusFirstSegment(ref, group), [ref]);
  return (
    <DatePicker
      validationBehavior="aria"
      {...field}
      {...(min !== undefined && { minValue: parseDate(min) })}
      {...(max !== undefined && { maxValue: parseDate(max) })}
      value={dateOf(value)}
      onChange={(day) => onChange(day?.toString() ?? null)}
      isInvalid={errorMessage !== undefined}
      className={classNames(fieldStyles['field'], className)}
    >
      <FieldLabel isHidden={isLabelHidden} isRequired={field.isRequired}>
        {label}
      </FieldLabel>
      <Group ref={group} className={classNames(fieldStyles['control'])}>
        <DateInput className={classNames(styles['segments'])}>
          {(segment) => <DateSegment segment={segment} className={classNames(styles['segment'])} />}
        </DateInput>
        <Button className={classNames(fieldStyles['trailing'])} aria-label={t`Open calendar`}>
          <CalendarDays size={16} aria-hidden />
        </Button>
      </Group>
      <FieldHelp description={description} errorMessage={errorMessage} />
      <Popover className={classNames(popoverStyles['popover'])}>
        <Dialog>
          <CalendarPanel />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

/** A stored day that is not a real date shows as an empty field: the schema, not the field, reports it. */
function dateOf(day: string | null): CalendarDate | null {
  try {
    return day === null ? null : parseDate(day);
  } catch {
    return null;
  }
}
