import type { CSSProperties, ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './layout.module.css';
import type { Gap } from './stack.tsx';

interface Props {
  /** The narrowest a column may be before the grid drops one; any CSS length, in rem. */
  readonly minColumn?: string;
  readonly gap?: Gap;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** As many equal columns as fit, and one on a narrow screen. */
export function Grid({ minColumn = '14rem', gap = 3, className, children }: Props) {
  const style: CSSProperties & { readonly '--min-column': string } = { '--min-column': minColumn };
  return (
    <div className={classNames(styles['grid'], styles[`gap${gap}`], className)} style={style}>
      {children}
    </div>
  );
}
