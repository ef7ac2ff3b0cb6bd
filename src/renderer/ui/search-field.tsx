import { Search } from 'lucide-react';
import type { Ref } from 'react';
import {
  Group,
  Input,
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components';

import { classNames } from './class-names.ts';
import { FieldLabel, type FieldProps } from './field.tsx';
import fieldStyles from './field.module.css';
import { Kbd } from './kbd.tsx';
import styles from './search-field.module.css';

export interface SearchFieldProps
  extends
    Pick<FieldProps, 'label' | 'isLabelHidden' | 'className'>,
    Omit<AriaSearchFieldProps, 'className' | 'style' | 'children'> {
  readonly placeholder?: string;
  /** The key that moves focus here, shown at the end of the field. The screen listens for it. */
  readonly shortcut?: string;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** Filters a list while typing; Esc empties it. */
export function SearchField({
  label,
  isLabelHidden,
  className,
  placeholder = '',
  shortcut,
  ref,
  ...field
}: SearchFieldProps) {
  return (
    <AriaSearchField {...field} className={classNames(fieldStyles['field'], className)}>
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <Group className={classNames(fieldStyles['control'])}>
        <Search size={16} aria-hidden className={styles['icon']} />
        <Input
          ref={ref ?? null}
          placeholder={placeholder}
          className={classNames(fieldStyles['inner'], styles['input'])}
        />
        {shortcut && <Kbd>{shortcut}</Kbd>}
      </Group>
    </AriaSearchField>
  );
}
