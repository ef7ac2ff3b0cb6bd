import styles from './kbd.module.css';

interface Props {
  /** The keys as the user reads them, such as `Ctrl K`. */
  readonly children: string;
}

/** A keyboard shortcut beside the thing it triggers. */
export function Kbd({ children }: Props) {
  return <kbd className={styles['kbd']}>{children}</kbd>;
}
