import type { LucideIcon } from 'lucide-react';

import styles from './badge.module.css';
import { classNames } from './class-names.ts';
import { TONE_ICONS, type Tone } from './tone.ts';
import toneStyles from './tone.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

interface Props {
  readonly tone: Tone;
  /** The words, always present for screen readers. */
  readonly children: string;
  /** Another shape than the tone's own, or null for none. */
  readonly icon?: LucideIcon | null;
  /** Shows the shape alone, for dense lists; the words become its title and stay for screen readers. */
  readonly isIconOnly?: boolean;
}

/** A short mark on a thing: icon, words and colour say the same. */
export function Badge({ tone, children, icon = TONE_ICONS[tone], isIconOnly = false }: Props) {
  const Icon = icon;
  const isSquare = isIconOnly && Icon !== null;
  return (
    <span
      className={classNames(styles['badge'], toneStyles[tone], isSquare && styles['square'])}
      title={isSquare ? children : undefined}
    >
      {Icon && <Icon size={14} aria-hidden />}
      {isSquare ? <VisuallyHidden>{children}, </VisuallyHidden> : children}
    </span>
  );
}
