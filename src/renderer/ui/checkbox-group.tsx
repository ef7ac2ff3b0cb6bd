import {
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxGroupProps as AriaProps,
} from 'react-aria-components';

import { Checkbox } from './checkbox.tsx';
import { classNames } from './class-names.ts';
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx';
import fieldStyles from './field.module.css';
import type { Option } from './option-list.tsx';
import styles from './radio-group.module.css';

export interface CheckboxGroupProps<Value extends string>
  extends
    FieldProps,
    Omit<
      AriaProps,
      'className' | 'style' | 'children' | 'isInvalid' | 'value' | 'defaultValue' | 'onChange'
    > {
  readonly options: readonly Option<Value>[];
  readonly value: readonly Value[];
  /** Receives the chosen values in the order of `options`. */
  readonly onChange: (value: readonly Value[]) => void;
}

/** Any number of choices out of a short list. */
export function CheckboxGroup<Value extends string>({
  label,
  isLabelHidden,
  description,
  errorMessage,
  className,
  options,
  value,
  onChange,
  ...field
}: CheckboxGroupProps<Value>) {
  const choose = (keys: readonly string[]) =>
    onChange(options.map((option) => option.value).filter((key) => keys.includes(key)));
  return (
    <AriaCheckboxGroup
      validationBehavior="aria"
      {...field}
      value={[...value]}
      onChange={choose}
      isInvalid={errorMessage !== undefined}
      className={classNames(fieldStyles['field'], className)}
    >
      <FieldLabel isHidden={isLabelHidden} isRequired={field.isRequired}>
        {label}
      </FieldLabel>
      <div className={styles['list']}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            value={option.value}
            label={option.label}
            description={option.description}
            isDisabled={option.isDisabled ?? false}
          />
        ))}
      </div>
      <FieldHelp description={description} errorMessage={errorMessage} />
    </AriaCheckboxGroup>
  );
}
