import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './definition-list.module.css';

/** One fact: what it is and its value. */
export interface Definition {
  readonly key: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
}

interface Props {
  readonly definitions: readonly Definition[];
  /** `rows` puts the term before its value, `columns` above it, several side by side. */
  readonly look?: 'rows' | 'columns';
}

/** Facts that are read, not edited. */
export function DefinitionList({ definitions, look = 'rows' }: Props) {
  return (
    <dl className={classNames(styles['list'], styles[look])}>
      {definitions.map(({ key, term, value }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
