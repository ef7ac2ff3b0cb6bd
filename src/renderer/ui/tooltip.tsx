import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';

import styles from './tooltip.module.css';

interface Props {
  readonly text: string;
  /** The keys as the user reads them, such as `Ctrl L`. */
  readonly shortcut?: string | undefined;
  /** One focusable element. Its name must not depend on the tooltip. */
  readonly children: ReactElement;
}

/** A short hint on hover and focus. Never the only place where something is said. */
export function Tooltip({ text, shortcut, children }: Props) {
  return (
    <TooltipTrigger delay={400}>
      {children}
      <AriaTooltip offset={6} className={styles['tooltip'] ?? ''}>
        {text}
        {shortcut && <kbd className={styles['keys']}>{shortcut}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
