import styles from './identifier.module.css';

/** A record number, phone number or code, in the typeface that keeps 0 and O, 1 and l apart. Never mirrored. */
export function Identifier({ children }: { readonly children: string }) {
  return (
    <bdi dir="ltr" className={styles['identifier']}>
      {children}
    </bdi>
  );
}
