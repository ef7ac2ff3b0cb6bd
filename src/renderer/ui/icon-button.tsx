import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

import { classNames } from './class-names.ts';
import styles from './icon-button.module.css';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly icon: LucideIcon;
  /** The name of the action: the accessible name and the tooltip. */
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly size?: 'medium' | 'small';
  /** Layout only. */
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with an icon alone. Its tooltip shows the name to sighted users too. */
export function IconButton({
  icon: Icon,
  label,
  shortcut,
  size = 'medium',
  className,
  ...button
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton
        {...button}
        aria-label={label}
        className={classNames(styles['button'], size === 'small' && styles['small'], className)}
      >
        <Icon size={size === 'small' ? 16 : 18} aria-hidden />
      </AriaButton>
    </Tooltip>
  );
}
