import { Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';

import { classNames } from './class-names.ts';
import styles from './popover.module.css';

/** One choice of a select or a radio group. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** The options inside a select's popover. */
export function OptionList({ options }: { readonly options: readonly Option[] }) {
  return (
    <ListBox className={classNames(styles['list'])}>
      {options.map((option) => (
        <ListBoxItem
          key={option.value}
          id={option.value}
          textValue={option.label}
          isDisabled={option.isDisabled ?? false}
          className={classNames(styles['option'])}
        >
          {({ isSelected }) => (
            <>
              <span>
                {option.label}
                {option.description && <small>{option.description}</small>}
              </span>
              {isSelected && <Check size={15} aria-hidden />}
            </>
          )}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
