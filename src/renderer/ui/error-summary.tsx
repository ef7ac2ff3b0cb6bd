import { Plural } from '@lingui/react/macro';
import { CircleAlert } from 'lucide-react';
import { useId, type Ref } from 'react';
import { Link } from 'react-aria-components';

import { classNames } from './class-names.ts';
import styles from './error-summary.module.css';

/** One field that needs the user. */
export interface FieldProblem {
  readonly key: string;
  readonly message: string;
  /** Moves focus to the field. Not an address: the router owns the hash. */
  readonly onSelect: () => void;
}

interface Props {
  readonly problems: readonly FieldProblem[];
  /** The heading, so that a form can move focus to it. */
  readonly ref?: Ref<HTMLHeadingElement> | undefined;
}

/** Stands above a form that could not be saved and leads to each field. Renders nothing without problems. */
export function ErrorSummary({ problems, ref }: Props) {
  const headingId = useId();
  if (problems.length === 0) return null;
  return (
    <section className={styles['summary']} aria-labelledby={headingId}>
      <h2 id={headingId} ref={ref} tabIndex={-1} className={styles['title']}>
        <CircleAlert size={18} aria-hidden />
        <Plural
          value={problems.length}
          one="# thing needs your attention"
          other="# things need your attention"
        />
      </h2>
      <ul className={styles['list']}>
        {problems.map((problem) => (
          <li key={problem.key}>
            <Link className={classNames(styles['link'])} onPress={problem.onSelect}>
              {problem.message}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
