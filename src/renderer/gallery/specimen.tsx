import { useState, type ReactNode } from 'react';

import { classNames } from '../ui/class-names.ts';
import styles from './gallery.module.css';

interface FamilyProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Components that belong together. */
export function Family({ id, title, children }: FamilyProps) {
  return (
    <section aria-labelledby={`family-${id}`} data-family={id} className={styles['family']}>
      <h2 id={`family-${id}`}>{title}</h2>
      {children}
    </section>
  );
}

interface GroupProps {
  /** The name of the component in the source. */
  readonly of: string;
  /** One specimen under the other, for what needs the whole width. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** All states of one component. */
export function Specimens({ of, isWide = false, children }: GroupProps) {
  return (
    <div className={styles['group']}>
      <h3>{of}</h3>
      <div className={classNames(styles['specimens'], isWide && styles['wide'])}>{children}</div>
    </div>
  );
}

interface SpecimenProps {
  readonly state: string;
  readonly children: ReactNode;
}

/** One component in one state. */
export function Specimen({ state, children }: SpecimenProps) {
  return (
    <div className={styles['specimen']}>
      <p className={styles['state']}>{state}</p>
      {children}
    </div>
  );
}

interface HeldProps<Value> {
  readonly start: Value;
  readonly children: (value: Value, setValue: (value: Value) => void) => ReactNode;
}

/** Holds the value of a specimen, so that it can be used and not only looked at. */
export function Held<Value>({ start, children }: HeldProps<Value>) {
  const [value, setValue] = useState(start);
  return children(value, setValue);
}

/** For a specimen whose press has no effect. */
export const nothing = (): void => undefined;

/** What a careful reader types when there is room. */
export const LONG_TEXT =
  'Daughter can stay with the patient for the first week after discharge; worried about the stairs, and asked for the ' +
  'times of the home health visits in Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikstraße.';
