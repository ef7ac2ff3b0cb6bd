import { Trans } from '@lingui/react/macro';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';

import { classNames } from './class-names.ts';
import styles from './field.module.css';
import hiddenStyles from './visually-hidden.module.css';

/** What every form field can be told. */
export interface FieldProps {
  readonly label: ReactNode;
  /** Hides the label from sight where a heading already says it; screen readers still hear it. */
  readonly isLabelHidden?: boolean | undefined;
  readonly description?: ReactNode;
  /** What is wrong and what to enter, already in the user's language. Its presence makes the field invalid. */
  readonly errorMessage?: string | undefined;
  /** Layout only, such as a grid column. */
  readonly className?: string | undefined;
}

interface FieldLabelProps {
  readonly children: ReactNode;
  readonly isHidden?: boolean | undefined;
  readonly isRequired?: boolean | undefined;
}

/** The label above a control. The required mark is a word, hidden from screen readers, which hear aria-required. */
export function FieldLabel({ children, isHidden, isRequired }: FieldLabelProps) {
  return (
    <Label className={classNames(isHidden ? hiddenStyles['hidden'] : styles['label'])}>
      {children}
      {isRequired && <RequiredMark />}
    </Label>
  );
}

/** The word after the label of a field that must be filled in. */
export function RequiredMark() {
  return (
    <span className={styles['required']} aria-hidden>
      <Trans>Required</Trans>
    </span>
  );
}

/** Description and error below a control, tied to it by React Aria. */
export function FieldHelp({ description, errorMessage }: Pick<FieldProps, 'description' | 'errorMessage'>) {
  return (
    <>
      {description && (
        <Text slot="description" className={classNames(styles['description'])}>
          {description}
        </Text>
      )}
      {errorMessage && (
        <FieldError>
          <FieldErrorText>{errorMessage}</FieldErrorText>
        </FieldError>
      )}
    </>
  );
}

/** The words of an error with their mark, for a field that ties them to its inputs itself. */
export function FieldErrorText({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles['error']}>
      <CircleAlert size={15} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
