import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useRef, type ReactNode } from 'react';

import { classNames } from './class-names.ts';
import { GridBody } from './grid-body.tsx';
import { tracksOf, type GridColumn } from './grid-columns.ts';
import { GridHead } from './grid-head.tsx';
import { keyboardTarget } from './grid-keyboard.ts';
import { useGridRows } from './use-grid-rows.ts';
import styles from './virtual-grid.module.css';

interface Props<Row> {
  /** Names the grid, such as "Cases". */
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  /** All rows of the list, loaded or not. */
  readonly rowCount: number;
  /** A row that has arrived, or undefined: then its place shows as a skeleton. */
  readonly loadedRow: (index: number) => Row | undefined;
  /** Called with the first and last index that are drawn, both included, so that they can be loaded. */
  readonly onRangeChange?: ((first: number, last: number) => void) | undefined;
  readonly activeIndex: number;
  readonly onActiveIndexChange: (index: number) => void;
  /** Enter or a double press. */
  readonly onOpen: (row: Row, index: number) => void;
  /** Shown instead of the grid while there are no rows. */
  readonly empty: ReactNode;
  /** Beside the position under the grid, such as keyboard hints. */
  readonly hints?: ReactNode;
  readonly className?: string | undefined;
}

/**
 * A list of any length in which only the visible rows exist. Focus stays on the grid and `aria-activedescendant` names the
 * active row: ↑ ↓ J K, page keys, Home and End move, Enter opens.
 */
export function VirtualGrid<Row>(props: Props<Row>) {
  const { label, columns, rowCount, loadedRow, activeIndex, onActiveIndexChange, onOpen } = props;
  const rowIdPrefix = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useGridRows({ scroller, rowCount, activeIndex, onRangeChange: props.onRangeChange });
  if (rowCount === 0) return props.empty;

  const open = (index: number) => {
    const row = loadedRow(index);
    if (row !== undefined) onOpen(row, index);
  };
  const move = (index: number) => {
    onActiveIndexChange(index);
    rows.scrollTo(index);
  };

  return (
    <div className={classNames(styles['frame'], props.className)}>
      <div
        ref={scroller}
        role="grid"
        aria-label={label}
        aria-rowcount={rowCount + 1}
        aria-colcount={columns.length}
        aria-multiselectable={false}
        aria-activedescendant={`${rowIdPrefix}-${activeIndex}`}
        tabIndex={0}
        className={styles['grid']}
        style={tracksOf(columns)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') open(activeIndex);
          const target = keyboardTarget(event, { activeIndex, rowCount, pageRows: rows.pageRows() });
          if (target === null) return;
          event.preventDefault();
          move(target);
        }}
      >
        <div ref={rows.probe} className={styles['probe']} aria-hidden />
        <GridHead columns={columns} />
        <GridBody
          {...{ columns, loadedRow, activeIndex, rowIdPrefix }}
          rows={rows}
          onActivate={onActiveIndexChange}
          onOpen={open}
        />
      </div>
      <div className={styles['status']}>
        {props.hints && <span className={styles['hints']}>{props.hints}</span>}
        <Position index={activeIndex} rowCount={rowCount} />
      </div>
    </div>
  );
}

function Position({ index, rowCount }: { readonly index: number; readonly rowCount: number }) {
  const { i18n } = useLingui();
  const position = i18n.number(index + 1);
  const total = i18n.number(rowCount);
  return (
    <span className={styles['position']}>
      <Trans>
        {position} of {total}
      </Trans>
    </span>
  );
}
