import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import {
  Button,
  Popover,
  Select as AriaSelect,
  SelectValue,
  type SelectProps as AriaSelectProps,
} from 'react-aria-components';

import { classNames } from './class-names.ts';
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx';
import fieldStyles from './field.module.css';
import { OptionList, type Option } from './option-list.tsx';
import popoverStyles from './popover.module.css';
import styles from './select.module.css';

/** React Aria needs a key for the empty choice; no enum of ours has an empty member. */
const NONE = '';

export interface SelectProps<Value extends string>
  extends
    FieldProps,
    Omit<
      AriaSelectProps<object>,
      | 'className'
      | 'style'
      | 'children'
      | 'isInvalid'
      | 'value'
      | 'onChange'
      | 'placeholder'
      | 'selectionMode'
    > {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  /** Shown while nothing is chosen, such as "Choose a type". */
  readonly placeholder?: string;
  /** Adds a first choice that means "nothing", for fields that may be left open. */
  readonly noneLabel?: string | undefined;
  /** The trigger button, so that a form can move focus to it. */
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** One choice out of a closed list. For two to five short choices prefer a segmented `RadioGroup`. */
export function Select<Value extends string>({
  label,
  isLabelHidden,
  description,
  errorMessage,
  className,
  options,
  value,
  onChange,
  noneLabel,
  ref,
  ...field
}: SelectProps<Value>) {
  const shown: readonly Option[] =
    noneLabel === undefined ? options : [{ value: NONE, label: noneLabel }, ...options];
  const choose = (key: unknown) => onChange(options.find((option) => option.value === key)?.value ?? null);
  return (
    <AriaSelect
      validationBehavior="aria"
      {...field}
      value={value ?? (noneLabel === undefined ? null : NONE)}
      onChange={choose}
      isInvalid={errorMessage !== undefined}
      className={classNames(fieldStyles['field'], className)}
    >
      <FieldLabel isHidden={isLabelHidden} isRequired={field.isRequired}>
        {label}
      </FieldLabel>
      <Button ref={ref ?? null} className={classNames(fieldStyles['control'], styles['control'])}>
        <SelectValue className={classNames(styles['value'])} />
        <ChevronDown size={15} aria-hidden />
      </Button>
      <FieldHelp description={description} errorMessage={errorMessage} />
      <Popover className={classNames(popoverStyles['popover'])}>
        <OptionList options={shown} />
      </Popover>
    </AriaSelect>
  );
}
