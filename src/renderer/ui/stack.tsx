import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './layout.module.css';

/** A step of the spacing scale: the number of `--sp-*`, in units of 4 px. */
export type Gap = 1 | 2 | 3 | 4 | 6 | 8;

const ALIGN = {
  start: 'alignStart',
  center: 'alignCenter',
  end: 'alignEnd',
  baseline: 'alignBaseline',
  stretch: undefined,
} as const;

const JUSTIFY = { start: undefined, between: 'spread', end: 'toEnd' } as const;

interface Props {
  /** A row wraps when it runs out of space. */
  readonly direction?: 'column' | 'row';
  readonly gap?: Gap;
  readonly align?: keyof typeof ALIGN;
  readonly justify?: keyof typeof JUSTIFY;
  readonly as?: 'div' | 'ul' | 'ol' | 'section' | 'footer';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Children one below or beside the other with even space between them. */
export function Stack({
  direction = 'column',
  gap = 3,
  align = direction === 'row' ? 'center' : 'stretch',
  justify = 'start',
  as: Element = 'div',
  className,
  children,
}: Props) {
  const alignClass = ALIGN[align];
  const justifyClass = JUSTIFY[justify];
  return (
    <Element
      className={classNames(
        styles['stack'],
        styles[direction],
        styles[`gap${gap}`],
        alignClass && styles[alignClass],
        justifyClass && styles[justifyClass],
        className,
      )}
    >
      {children}
    </Element>
  );
}
