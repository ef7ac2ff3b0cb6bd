import type { ReactNode, Ref } from 'react';
import {
  Group,
  Input,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';

import { classNames } from './class-names.ts';
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx';
import styles from './field.module.css';

export interface TextFieldProps
  extends FieldProps, Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  readonly placeholder?: string;
  /** A symbol before the text; purely decorative. */
  readonly leading?: ReactNode;
  /** A unit, shortcut or small button after the text. */
  readonly trailing?: ReactNode;
  /** The input itself, so that a form can move focus to it. */
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. */
export function TextField({
  label,
  isLabelHidden,
  description,
  errorMessage,
  className,
  placeholder = '',
  leading,
  trailing,
  ref,
  ...field
}: TextFieldProps) {
  return (
    <AriaTextField
      validationBehavior="aria"
      {...field}
      isInvalid={errorMessage !== undefined}
      className={classNames(styles['field'], className)}
    >
      <FieldLabel isHidden={isLabelHidden} isRequired={field.isRequired}>
        {label}
      </FieldLabel>
      <Group className={classNames(styles['control'])}>
        {leading}
        <Input
          ref={ref ?? null}
          placeholder={placeholder}
          className={classNames(styles['inner'])}
          dir="auto"
        />
        {trailing}
      </Group>
      <FieldHelp description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}
