import type { ReactNode } from 'react';

import styles from './visually-hidden.module.css';

/** Words for a screen reader where sighted users see a shape or a position. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles['hidden']}>{children}</span>;
}
