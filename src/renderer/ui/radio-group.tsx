import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import {
  Radio,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
} from 'react-aria-components';

import { classNames } from './class-names.ts';
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx';
import fieldStyles from './field.module.css';
import type { Option } from './option-list.tsx';
import styles from './radio-group.module.css';

/** A choice with an optional icon, which only the segmented look shows. */
export interface RadioOption<Value extends string> extends Option<Value> {
  readonly icon?: LucideIcon | undefined;
}

export interface RadioGroupProps<Value extends string>
  extends
    FieldProps,
    Omit<AriaRadioGroupProps, 'className' | 'style' | 'children' | 'isInvalid' | 'value' | 'onChange'> {
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** `segmented` joins two to five short choices in one bar, also for switching a view. */
  readonly look?: 'list' | 'segmented' | undefined;
  /** The first radio's input, so that a form can move focus into the group. */
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One choice out of a few that are all visible. */
export function RadioGroup<Value extends string>({
  label,
  isLabelHidden,
  description,
  errorMessage,
  className,
  options,
  value,
  onChange,
  look = 'list',
  ref,
  ...field
}: RadioGroupProps<Value>) {
  const choose = (key: string) => {
    const chosen = options.find((option) => option.value === key);
    if (chosen) onChange(chosen.value);
  };
  return (
    <AriaRadioGroup
      validationBehavior="aria"
      orientation={look === 'segmented' ? 'horizontal' : 'vertical'}
      {...field}
      value={value}
      onChange={choose}
      isInvalid={errorMessage !== undefined}
      className={classNames(fieldStyles['field'], className)}
    >
      <FieldLabel isHidden={isLabelHidden} isRequired={field.isRequired}>
        {label}
      </FieldLabel>
      <div className={look === 'segmented' ? styles['segments'] : styles['list']}>
        {options.map((option, index) => (
          <RadioChoice
            key={option.value}
            option={option}
            look={look}
            inputRef={index === 0 ? (ref ?? null) : null}
          />
        ))}
      </div>
      <FieldHelp description={description} errorMessage={errorMessage} />
    </AriaRadioGroup>
  );
}

interface ChoiceProps {
  readonly option: RadioOption<string>;
  readonly look: 'list' | 'segmented';
  readonly inputRef: Ref<HTMLInputElement> | null;
}

function RadioChoice({ option, look, inputRef }: ChoiceProps) {
  const Icon = look === 'segmented' ? option.icon : undefined;
  return (
    <Radio
      value={option.value}
      isDisabled={option.isDisabled ?? false}
      inputRef={inputRef}
      className={classNames(look === 'segmented' ? styles['segment'] : styles['radio'])}
    >
      {look === 'list' && <span className={styles['dot']} />}
      {Icon && <Icon size={15} aria-hidden />}
      <span>
        {option.label}
        {option.description && <small>{option.description}</small>}
      </span>
    </Radio>
  );
}
