/** Marks an element as one that F6 goes to. Spread it on the element. */
export const PANE = { 'data-pane': '', tabIndex: -1 } as const;

const FOCUSABLE = [
  'a[href]',
  'button:not([disabled])',
  'input:not([disabled])',
  'textarea',
  'select',
  '[tabindex="0"]',
]
  .map((selector) => `${selector}:not([tabindex="-1"])`)
  .join();

interface Stop {
  readonly pane: HTMLElement;
  /** What takes the focus there: the first control, or the pane itself where it has none. */
  readonly target: HTMLElement;
}

/** Moves the focus to the next pane of the window, or the previous one, around the ends. */
export function focusNextPane(isBackwards: boolean): void {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isShown).flatMap(stopAt);
  const here = stops.findLastIndex(({ pane }) => pane.contains(document.activeElement));
  const step = isBackwards ? -1 : 1;
  const from = here === -1 && isBackwards ? 0 : here;
  stops[(from + step + stops.length) % stops.length]?.target.focus();
}

/** A pane that is nothing but other panes is none of its own: the focus would not get past it. */
function stopAt(pane: HTMLElement): readonly Stop[] {
  const own = [...pane.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (control) => control.closest('[data-pane]') === pane && isShown(control),
  );
  if (own) return [{ pane, target: own }];
  return pane.querySelector('[data-pane]') ? [] : [{ pane, target: pane }];
}

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;
