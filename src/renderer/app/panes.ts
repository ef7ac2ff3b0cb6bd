/** Marks an element as one that F6 goes to. Spread it on the element. */
export const PANE = { 'data-pane': '', tabIndex: -1 } as const;

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), textarea, select, [tabindex="0"]';

/** Moves the focus to the next pane of the window, or the previous one, around the ends. */
export function focusNextPane(isBackwards: boolean): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isShown);
  const here = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const step = isBackwards ? -1 : 1;
  const from = here === -1 && isBackwards ? 0 : here;
  const target = panes[(from + step + panes.length) % panes.length];
  if (!target) return;
  const first = [...target.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isShown);
  (first ?? target).focus();
}

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;
