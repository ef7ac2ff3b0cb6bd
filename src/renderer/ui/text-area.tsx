import { Plural, Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';

import { classNames } from './class-names.ts';
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx';
import fieldStyles from './field.module.css';
import styles from './text-area.module.css';

export interface TextAreaProps
  extends
    FieldProps,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'maxLength'> {
  readonly value: string;
  readonly rows?: number;
  readonly placeholder?: string;
  /** Characters the text may have. It is counted, never cut: pasted text must not vanish. */
  readonly limit?: number | undefined;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** Several lines of plain text, with a counter when there is a limit. */
export function TextArea({
  label,
  isLabelHidden,
  description,
  errorMessage,
  className,
  rows = 3,
  placeholder = '',
  limit,
  ref,
  ...field
}: TextAreaProps) {
  const help = (description || limit !== undefined) && (
    <span className={styles['below']}>
      {description && <span>{description}</span>}
      {limit !== undefined && <Counter length={field.value.length} limit={limit} />}
    </span>
  );
  return (
    <AriaTextField
      validationBehavior="aria"
      {...field}
      isInvalid={errorMessage !== undefined}
      className={classNames(fieldStyles['field'], className)}
    >
      <FieldLabel isHidden={isLabelHidden} isRequired={field.isRequired}>
        {label}
      </FieldLabel>
      <AriaTextArea
        ref={ref ?? null}
        rows={rows}
        placeholder={placeholder}
        dir="auto"
        className={classNames(fieldStyles['control'], styles['area'])}
      />
      <FieldHelp description={help} errorMessage={errorMessage} />
    </AriaTextField>
  );
}

function Counter({ length, limit }: { readonly length: number; readonly limit: number }) {
  const excess = length - limit;
  return (
    <span className={classNames(styles['counter'], excess > 0 && styles['over'])}>
      {excess > 0 ? (
        <Plural value={excess} one="# character too many" other="# characters too many" />
      ) : (
        <Trans>
          {length} of {limit} characters
        </Trans>
      )}
    </span>
  );
}
