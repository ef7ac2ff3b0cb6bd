import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState, type RefCallback, type RefObject } from 'react';

/** Before the first measurement; the comfortable row at 100 % text size. */
const FIRST_ROW_HEIGHT_PX = 52;

/** The sticky head, which must not cover the row that is scrolled to. */
const HEAD_HEIGHT_PX = 36;

interface Options {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowCount: number;
  readonly activeIndex: number;
  readonly onRangeChange: ((first: number, last: number) => void) | undefined;
}

/** The rows that exist at the moment, and how to move among them. */
export interface GridRows {
  readonly items: readonly VirtualItem[];
  readonly rowHeightPx: number;
  readonly totalHeightPx: number;
  readonly probe: RefCallback<HTMLElement>;
  readonly scrollTo: (index: number) => void;
  readonly pageRows: () => number;
}

/** Keeps the visible rows and the active one mounted: the active row's id must exist wherever the list is scrolled to. */
export function useGridRows({ scroller, rowCount, activeIndex, onRangeChange }: Options): GridRows {
  const { probe, rowHeightPx } = useRowHeight();
  const rangeExtractor = useCallback(
    (range: Range) => {
      const visible = defaultRangeExtractor(range);
      if (visible.includes(activeIndex) || activeIndex >= rowCount) return visible;
      return [...visible, activeIndex].toSorted((a, b) => a - b);
    },
    [activeIndex, rowCount],
  );
  const virtualizer = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx,
    overscan: 10,
    scrollPaddingStart: HEAD_HEIGHT_PX,
    rangeExtractor,
  });
  useEffect(() => virtualizer.measure(), [rowHeightPx, virtualizer]);

  const first = virtualizer.range?.startIndex;
  const last = virtualizer.range?.endIndex;
  const report = useRef(onRangeChange);
  useEffect(() => {
    report.current = onRangeChange;
  });
  useEffect(() => {
    if (first !== undefined && last !== undefined) report.current?.(first, last);
  }, [first, last, rowCount]);

  return {
    items: virtualizer.getVirtualItems(),
    rowHeightPx,
    totalHeightPx: virtualizer.getTotalSize(),
    probe,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    pageRows: () => {
      const visiblePx = (scroller.current?.clientHeight ?? 0) - HEAD_HEIGHT_PX;
      return Math.max(1, Math.floor(visiblePx / rowHeightPx) - 1);
    },
  };
}

/** The row height in px as the stylesheet has it; it changes with density and text size. */
function useRowHeight(): { readonly probe: RefCallback<HTMLElement>; readonly rowHeightPx: number } {
  const [rowHeightPx, setRowHeightPx] = useState(FIRST_ROW_HEIGHT_PX);
  const probe = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      if (element.offsetHeight > 0) setRowHeightPx(element.offsetHeight);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { probe, rowHeightPx };
}
