import { Trans } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  type ComboBoxProps as AriaComboBoxProps,
} from 'react-aria-components';

import { classNames } from './class-names.ts';
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx';
import fieldStyles from './field.module.css';
import popoverStyles from './popover.module.css';

export interface ComboboxProps<Item extends object>
  extends
    FieldProps,
    Omit<
      AriaComboBoxProps<object>,
      | ('className' | 'style' | 'children' | 'isInvalid' | 'items' | 'defaultItems' | 'selectionMode')
      | ('value' | 'defaultValue' | 'onChange' | 'selectedKey' | 'defaultSelectedKey' | 'onSelectionChange')
    > {
  /** The matches for the text typed so far, in the order to show. The caller searches; nothing is filtered here. */
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  /** What stands in the field once the item is chosen, and what type-ahead matches. */
  readonly itemText: (item: Item) => string;
  readonly renderItem?: ((item: Item) => ReactNode) | undefined;
  readonly selectedKey: string | null;
  readonly onSelect: (item: Item | null) => void;
  readonly isLoading?: boolean;
  /** Shown when the search found nothing. */
  readonly emptyText?: ReactNode;
  readonly placeholder?: string;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A choice out of a list too long to show, found by typing. */
export function Combobox<Item extends object>({
  label,
  isLabelHidden,
  description,
  errorMessage,
  className,
  items,
  itemKey,
  itemText,
  renderItem = itemText,
  selectedKey,
  onSelect,
  isLoading = false,
  emptyText,
  placeholder = '',
  ref,
  ...field
}: ComboboxProps<Item>) {
  const empty = isLoading ? <Trans>Searching…</Trans> : (emptyText ?? <Trans>No match.</Trans>);
  return (
    <AriaComboBox
      validationBehavior="aria"
      menuTrigger="focus"
      // "No match" answers a search; without a search there is nothing to say.
      allowsEmptyCollection={(field.inputValue ?? '') !== ''}
      {...field}
      items={items}
      value={selectedKey}
      onChange={(key) => onSelect(items.find((item) => itemKey(item) === key) ?? null)}
      isInvalid={errorMessage !== undefined}
      className={classNames(fieldStyles['field'], className)}
    >
      <FieldLabel isHidden={isLabelHidden} isRequired={field.isRequired}>
        {label}
      </FieldLabel>
      <Group className={classNames(fieldStyles['control'])}>
        <Input ref={ref ?? null} placeholder={placeholder} className={classNames(fieldStyles['inner'])} />
        <Button className={classNames(fieldStyles['trailing'])}>
          <ChevronDown size={15} aria-hidden />
        </Button>
      </Group>
      <FieldHelp description={description} errorMessage={errorMessage} />
      <Popover className={classNames(popoverStyles['popover'])}>
        <ListBox<Item>
          className={classNames(popoverStyles['list'])}
          renderEmptyState={() => <p className={popoverStyles['empty']}>{empty}</p>}
        >
          {(item) => (
            <ListBoxItem
              id={itemKey(item)}
              textValue={itemText(item)}
              className={classNames(popoverStyles['option'])}
            >
              <span>{renderItem(item)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
