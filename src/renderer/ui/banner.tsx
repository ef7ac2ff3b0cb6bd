import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import styles from './banner.module.css';
import { classNames } from './class-names.ts';
import { TONE_ICONS, type Tone } from './tone.ts';
import toneStyles from './tone.module.css';

interface Props {
  readonly tone: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly icon?: LucideIcon | null;
  /** `alert` interrupts a screen reader, `status` waits for a pause; leave it out for a banner that came with the page. */
  readonly role?: 'alert' | 'status';
  /** A bar across the whole window or pane rather than a box. */
  readonly isBar?: boolean;
}

/** A message that stays where it belongs: what is the matter and what can be done. */
export function Banner({
  tone,
  title,
  children,
  actions,
  icon = TONE_ICONS[tone],
  role,
  isBar = false,
}: Props) {
  const Icon = icon;
  return (
    <div role={role} className={classNames(styles['banner'], toneStyles[tone], isBar && styles['bar'])}>
      {Icon && <Icon size={18} aria-hidden />}
      <div className={styles['content']}>
        <div className={styles['words']}>
          {title && <p className={styles['title']}>{title}</p>}
          {children}
        </div>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
