import { Link } from 'react-aria-components';
import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './tabs.module.css';

/** One page of several that belong to the same thing. */
export interface TabLink {
  readonly key: string;
  readonly label: ReactNode;
  /** A number, or words such as "2 of 5". */
  readonly count?: ReactNode;
  readonly href: string;
  readonly isCurrent: boolean;
}

interface Props {
  /** Names the navigation, such as "Parts of this case". */
  readonly label: string;
  readonly tabs: readonly TabLink[];
  readonly isBordered?: boolean;
}

/** A tab row whose tabs are pages with an address: navigation, not an ARIA tab list. */
export function TabLinks({ label, tabs, isBordered = false }: Props) {
  return (
    <nav aria-label={label}>
      <ul className={classNames(styles['list'], isBordered && styles['bordered'])}>
        {tabs.map((tab) => (
          <li key={tab.key}>
            <Link
              href={tab.href}
              {...(tab.isCurrent && { 'aria-current': 'page' as const })}
              className={classNames(styles['tab'])}
            >
              {tab.label}
              {tab.count !== undefined && <span className={styles['count']}>{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
