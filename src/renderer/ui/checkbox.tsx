import { Check, Minus } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components';

import styles from './checkbox.module.css';
import { classNames } from './class-names.ts';
import { FieldHelp, type FieldProps } from './field.tsx';

export interface CheckboxProps
  extends
    Omit<FieldProps, 'isLabelHidden'>,
    Omit<CheckboxFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'inputRef'> {
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One yes or no that stands on its own. */
export function Checkbox({ label, description, errorMessage, className, ref, ...field }: CheckboxProps) {
  return (
    <CheckboxField
      validationBehavior="aria"
      {...field}
      inputRef={ref ?? null}
      isInvalid={errorMessage !== undefined}
      className={classNames(className)}
    >
      <CheckboxFace label={label} />
      <div className={styles['help']}>
        <FieldHelp description={description} errorMessage={errorMessage} />
      </div>
    </CheckboxField>
  );
}

function CheckboxFace({ label }: { readonly label: ReactNode }) {
  return (
    <CheckboxButton className={classNames(styles['checkbox'])}>
      {({ isIndeterminate }) => (
        <>
          <span className={styles['box']}>
            {isIndeterminate ? (
              <Minus size={13} strokeWidth={3} aria-hidden />
            ) : (
              <Check size={13} strokeWidth={3} aria-hidden />
            )}
          </span>
          <span>{label}</span>
        </>
      )}
    </CheckboxButton>
  );
}
