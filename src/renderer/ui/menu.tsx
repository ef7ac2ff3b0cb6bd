import type { LucideIcon } from 'lucide-react';
import { Fragment, type ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';

import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import styles from './menu.module.css';
import popoverStyles from './popover.module.css';

/** One action of a menu. */
export interface MenuEntry {
  readonly key: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isDanger?: boolean | undefined;
  /** Draws a line above this entry. */
  readonly startsGroup?: boolean | undefined;
  readonly onAction: () => void;
}

interface Props {
  /** Names the menu for screen readers. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly placement?: 'bottom start' | 'bottom end';
  /** The button that opens it: a `Button` or an `IconButton`. */
  readonly children: ReactElement;
}

/** Actions behind one button. */
export function Menu({ label, entries, placement = 'bottom end', children }: Props) {
  return (
    <MenuTrigger>
      {children}
      <Popover placement={placement} className={classNames(popoverStyles['popover'])}>
        <AriaMenu aria-label={label} className={classNames(popoverStyles['list'])}>
          {entries.map((entry) => (
            <Fragment key={entry.key}>
              {entry.startsGroup && <Separator className={classNames(styles['separator'])} />}
              <MenuAction entry={entry} />
            </Fragment>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function MenuAction({ entry }: { readonly entry: MenuEntry }) {
  const Icon = entry.icon;
  return (
    <MenuItem
      id={entry.key}
      textValue={entry.label}
      isDisabled={entry.isDisabled ?? false}
      onAction={entry.onAction}
      className={classNames(styles['item'], entry.isDanger && styles['danger'])}
    >
      {Icon && <Icon size={16} aria-hidden />}
      {/* Plain spans: with slot="label" the accessible name would lose the description. */}
      <span className={styles['label']}>
        {entry.label}
        {entry.description && <small>{entry.description}</small>}
      </span>
      {entry.shortcut && <Kbd>{entry.shortcut}</Kbd>}
    </MenuItem>
  );
}
