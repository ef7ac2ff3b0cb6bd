import type { GridColumn } from './grid-columns.ts';
import type { GridRows } from './use-grid-rows.ts';
import styles from './virtual-grid.module.css';

interface Props<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly loadedRow: (index: number) => Row | undefined;
  readonly rows: GridRows;
  readonly activeIndex: number;
  readonly rowIdPrefix: string;
  readonly onActivate: (index: number) => void;
  readonly onOpen: (index: number) => void;
}

/** The rows that exist at the moment, each at its place in the full height of the list. */
export function GridBody<Row>({ rows, rowIdPrefix, activeIndex, onActivate, onOpen, ...cells }: Props<Row>) {
  return (
    <div role="rowgroup" className={styles['body']} style={{ blockSize: rows.totalHeightPx }}>
      {rows.items.map(({ index, key, start }) => (
        // The keyboard works on the grid, which holds the focus; the row only takes the mouse.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
        <div
          key={key}
          id={`${rowIdPrefix}-${index}`}
          role="row"
          // Row 1 is the head.
          aria-rowindex={index + 2}
          aria-selected={index === activeIndex}
          className={styles['row']}
          style={{ transform: `translateY(${start}px)`, blockSize: rows.rowHeightPx }}
          onClick={() => onActivate(index)}
          onDoubleClick={() => onOpen(index)}
        >
          <GridCells {...cells} index={index} />
        </div>
      ))}
    </div>
  );
}

interface CellsProps<Row> extends Pick<Props<Row>, 'columns' | 'loadedRow'> {
  readonly index: number;
}

function GridCells<Row>({ columns, loadedRow, index }: CellsProps<Row>) {
  const row = loadedRow(index);
  return columns.map((column, position) => (
    <div
      key={column.key}
      role="gridcell"
      aria-colindex={position + 1}
      data-align={column.align}
      data-from={column.showFrom}
      className={styles['cell']}
    >
      {row === undefined ? <span className={styles['bone']} aria-hidden /> : column.render(row, index)}
    </div>
  ));
}
