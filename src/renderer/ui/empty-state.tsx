import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import styles from './state.module.css';

interface Props {
  /** What is not here yet, such as "No contacts yet". */
  readonly title: ReactNode;
  /** What will go here. */
  readonly children?: ReactNode;
  /** The first action. */
  readonly actions?: ReactNode;
  readonly icon?: LucideIcon;
}

/** What a list or a block shows before it has anything to show. */
export function EmptyState({ title, children, actions, icon: Icon }: Props) {
  return (
    <div className={styles['state']}>
      {Icon && <Icon size={28} aria-hidden />}
      <p className={styles['title']}>{title}</p>
      {children && <div className={styles['text']}>{children}</div>}
      {actions && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
