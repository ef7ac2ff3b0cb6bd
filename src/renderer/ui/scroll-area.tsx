import { useEffect, useRef, useState, type ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './scroll-area.module.css';

interface Props {
  /** Layout only: it says in which direction the content may scroll. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A box whose content may be larger than it is. While it is, the keyboard can reach and scroll it. */
export function ScrollArea({ className, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [isLarger, setIsLarger] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () =>
      setIsLarger(
        element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1,
      );
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable (WCAG 2.1.1)
    <div ref={box} tabIndex={isLarger ? 0 : undefined} className={classNames(styles['area'], className)}>
      {children}
    </div>
  );
}
