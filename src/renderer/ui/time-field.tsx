import { parseTime, type Time } from '@internationalized/date';
import { useEffect, useRef, type Ref } from 'react';
import {
  DateInput,
  DateSegment,
  TimeField as AriaTimeField,
  type TimeFieldProps as AriaTimeFieldProps,
} from 'react-aria-components';

import { classNames } from './class-names.ts';
import styles from './date-field.module.css';
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx';
import fieldStyles from './field.module.css';
import { focusFirstSegment, type Focusable } from './focusable.ts';

export interface TimeFieldProps
  extends
    FieldProps,
    Omit<
      AriaTimeFieldProps<Time>,
      | ('className' | 'style' | 'children' | 'isInvalid' | 'value' | 'defaultValue' | 'onChange')
      | ('granularity' | 'placeholderValue')
    > {
  /** `HH:MM` on the 24-hour clock, or null while the time is empty or incomplete. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly ref?: Ref<Focusable> | undefined;
}

/** A time of day, shown with 12 or 24 hours as the user's language has it. */
export function TimeField({
  label,
  isLabelHidden,
  description,
  errorMessage,
  className,
  value,
  onChange,
  ref,
  ...field
}: TimeFieldProps) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => focusFirstSegment(ref, group), [ref]);
  return (
    <AriaTimeField
      validationBehavior="aria"
      {...field}
      value={timeOf(value)}
      // Time.toString() gives HH:MM:SS.
      onChange={(time) => onChange(time?.toString().slice(0, 5) ?? null)}
      isInvalid={errorMessage !== undefined}
      className={classNames(fieldStyles['field'], className)}
    >
      <FieldLabel isHidden={isLabelHidden} isRequired={field.isRequired}>
        {label}
      </FieldLabel>
      <DateInput ref={group} className={classNames(fieldStyles['control'], styles['time'])}>
        {(segment) => <DateSegment segment={segment} className={classNames(styles['segment'])} />}
      </DateInput>
      <FieldHelp description={description} errorMessage={errorMessage} />
    </AriaTimeField>
  );
}

function timeOf(time: string | null): Time | null {
  try {
    return time === null ? null : parseTime(time);
  } catch {
    return null;
  }
}
