import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';

import { HelpContext } from './help-context.ts';
import type { GuideSlug } from './slugs.ts';

/** Keeps the guide open beside whatever is shown, before and after unlocking; opens the page that fits. */
export function HelpProvider({ children }: { readonly children: ReactNode }) {
  const [slug, setSlug] = useState<GuideSlug | null>(null);
  const topic = useRef<GuideSlug>('start');
  const from = useRef<Element | null>(null);

  const show = useCallback((next: GuideSlug) => {
    setSlug((before) => {
      if (before === null) from.current = document.activeElement;
      return next;
    });
  }, []);
  const open = useCallback(() => show(topic.current), [show]);
  const close = useCallback(() => {
    setSlug(null);
    // After the guide is gone: what lay beneath it cannot take the focus before.
    requestAnimationFrame(() => {
      const origin = from.current;
      const target =
        origin?.isConnected && origin !== document.body ? origin : document.querySelector('main');
      if (target instanceof HTMLElement) target.focus();
    });
  }, []);
  const setTopic = useCallback((next: GuideSlug) => void (topic.current = next), []);
  const help = useMemo(() => ({ slug, open, show, close, setTopic }), [slug, open, show, close, setTopic]);
  return <HelpContext value={help}>{children}</HelpContext>;
}
