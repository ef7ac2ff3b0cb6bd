/** What the keyboard has to know of the grid. */
export interface GridPosition {
  readonly activeIndex: number;
  readonly rowCount: number;
  /** Rows a page key moves by. */
  readonly pageRows: number;
}

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The row a key moves to.
 *
 * @returns An index inside the list, or null if the key is not one that moves.
 */
export function keyboardTarget(press: KeyPress, position: GridPosition): number | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const wanted = unboundedTarget(press.key, position);
  return wanted === null ? null : Math.max(0, Math.min(position.rowCount - 1, wanted));
}

function unboundedTarget(key: string, { activeIndex, rowCount, pageRows }: GridPosition): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return activeIndex + 1;
    case 'ArrowUp':
    case 'k':
      return activeIndex - 1;
    case 'PageDown':
      return activeIndex + pageRows;
    case 'PageUp':
      return activeIndex - pageRows;
    case 'Home':
      return 0;
    case 'End':
      return rowCount - 1;
    default:
      return null;
  }
}
