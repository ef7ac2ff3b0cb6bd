import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './page.module.css';

interface Props {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
  /** Gives the content all the height there is, for a list that scrolls inside itself. Pass exactly one child then. */
  readonly isFullHeight?: boolean;
  readonly children: ReactNode;
}

/** A main section of the app: the only h1 of the window, what it shows, what can be done. */
export function Page({ title, description, actions, isFullHeight = false, children }: Props) {
  return (
    <div className={classNames(styles['page'], isFullHeight && styles['full'])}>
      <header className={styles['head']}>
        <div>
          <h1>{title}</h1>
          {description && <p className={styles['description']}>{description}</p>}
        </div>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
