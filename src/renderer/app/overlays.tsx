import { useRef } from 'react';
import { flushSync } from 'react-dom';

import type { Commands } from './commands/use-commands.ts';
import { pathOf, type Entry } from './palette/entries.ts';
import { Palette } from './palette/palette.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';

/** A panel of the frame. */
export type Overlay = 'palette' | 'shortcuts';

interface Props {
  readonly open: Overlay | null;
  readonly onChange: (overlay: Overlay | null) => void;
  readonly commands: Commands;
  readonly go: (path: string) => void;
}

/** The panels of the frame itself, one at a time. */
export function Overlays({ open, onChange, commands, go }: Props) {
  const opener = useOpener(open !== null);
  const choose = (entry: Entry) => {
    // The panel goes first and gives the focus back: what is opened may take it, or open a panel of its own.
    flushSync(() => onChange(null));
    opener.current?.focus();
    if (entry.kind === 'command') commands.run(entry.command);
    else go(pathOf(entry));
  };
  if (open === 'palette')
    return <Palette place={commands.place} onClose={() => onChange(null)} onChoose={choose} />;
  return open === 'shortcuts' ? <ShortcutSheet onClose={() => onChange(null)} /> : null;
}

/** What had the focus before a panel was opened. */
function useOpener(isOpen: boolean) {
  const opener = useRef<HTMLElement | null>(null);
  const wasOpen = useRef(false);
  if (isOpen !== wasOpen.current) {
    wasOpen.current = isOpen;
    if (isOpen && document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
  }
  return opener;
}
