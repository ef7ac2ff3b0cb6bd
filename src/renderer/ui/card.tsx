import { useId, type ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './card.module.css';

interface Props {
  readonly title: ReactNode;
  /** 2 directly under the page title, 3 inside another card. */
  readonly headingLevel?: 2 | 3;
  /** Beside the title: a state, a date or small buttons. */
  readonly aside?: ReactNode;
  /** Layout only. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** One block of a page with its own heading. */
export function Card({ title, headingLevel = 2, aside, className, children }: Props) {
  const titleId = useId();
  const Title = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <section className={classNames(styles['card'], className)} aria-labelledby={titleId}>
      <header className={styles['head']}>
        <Title id={titleId}>{title}</Title>
        {aside && <div className={styles['aside']}>{aside}</div>}
      </header>
      {children}
    </section>
  );
}
