import type { Ref } from 'react';
import {
  Input,
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components';

import { classNames } from './class-names.ts';
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx';
import styles from './field.module.css';

export interface NumberFieldProps
  extends
    FieldProps,
    Omit<AriaNumberFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'value' | 'onChange'> {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A number in the user's own notation. An empty field is null, never 0. */
export function NumberField({
  label,
  isLabelHidden,
  description,
  errorMessage,
  className,
  value,
  onChange,
  ref,
  ...field
}: NumberFieldProps) {
  return (
    <AriaNumberField
      validationBehavior="aria"
      {...field}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={errorMessage !== undefined}
      className={classNames(styles['field'], className)}
    >
      <FieldLabel isHidden={isLabelHidden} isRequired={field.isRequired}>
        {label}
      </FieldLabel>
      <Input ref={ref ?? null} className={classNames(styles['control'])} />
      <FieldHelp description={description} errorMessage={errorMessage} />
    </AriaNumberField>
  );
}
