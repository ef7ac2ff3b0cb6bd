import { classNames } from './class-names.ts';
import { ClosablePanel, type ClosableProps } from './closable-panel.tsx';
import styles from './drawer.module.css';

interface Props extends ClosableProps {
  /** `wide` is for tables. */
  readonly size?: 'medium' | 'wide';
}

/** A tall panel at the end of the window for what is read beside the page: the page stays in sight behind it. */
export function Drawer({ size = 'medium', ...panel }: Props) {
  const look = {
    scrim: classNames(styles['scrim']),
    panel: classNames(styles['drawer'], size === 'wide' && styles['wide']),
    dialog: classNames(styles['dialog']),
  };
  return <ClosablePanel {...panel} look={look} />;
}
