import { createContext, use, useEffect } from 'react';

import type { GuideSlug } from './slugs.ts';

/** The guide beside the work. */
export interface Help {
  /** The page that is open; null while the guide is closed. */
  readonly slug: GuideSlug | null;
  /** Opens the page that fits the screen. */
  readonly open: () => void;
  readonly show: (slug: GuideSlug) => void;
  /** Closes the guide and puts the focus back where it was. */
  readonly close: () => void;
  /** Says which page fits the screen that is shown now. */
  readonly setTopic: (slug: GuideSlug) => void;
}

/** Filled by the help provider, around everything. */
export const HelpContext = createContext<Help | null>(null);

/** The guide beside the work. */
export function useHelp(): Help {
  const help = use(HelpContext);
  if (!help) throw new Error('useHelp needs the help provider above it');
  return help;
}

/** Says which page of the guide fits this screen, while it is shown. */
export function useHelpTopic(slug: GuideSlug): void {
  const { setTopic } = useHelp();
  useEffect(() => setTopic(slug), [setTopic, slug]);
}
