import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  Link as AriaLink,
  type ButtonProps as AriaButtonProps,
  type LinkProps as AriaLinkProps,
} from 'react-aria-components';

import styles from './button.module.css';
import { classNames } from './class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: 'medium' | 'small' | undefined;
  /** Layout only, such as a grid area. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export interface ButtonProps extends Look, Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly ref?: Ref<HTMLButtonElement>;
}

export interface ButtonLinkProps extends Look, Omit<AriaLinkProps, 'className' | 'style' | 'children'> {
  readonly href: string;
  readonly ref?: Ref<HTMLAnchorElement>;
}

function lookOf({ variant = 'quiet', size = 'medium', className }: Omit<Look, 'children'>): string {
  return classNames(styles['button'], styles[variant], size === 'small' && styles['small'], className);
}

/** One action. At most one `primary` stands in a panel; `danger` is for what cannot be undone. */
export function Button({ variant, size, className, isPending = false, ...button }: ButtonProps) {
  const look = lookOf({ variant, size, className });
  if (!isPending) return <AriaButton {...button} className={look} />;
  // Not React Aria's own pending state: it announces the button by pointing at it, and a dialog that closes takes it away.
  const { onPress: _, type: _type, ...waiting } = button;
  return <AriaButton {...waiting} aria-disabled className={classNames(look, styles['pending'])} />;
}

/** A link that looks like a button. It goes somewhere; a `Button` does something. */
export function ButtonLink({ variant, size, className, ...link }: ButtonLinkProps) {
  return <AriaLink {...link} className={lookOf({ variant, size, className })} />;
}
