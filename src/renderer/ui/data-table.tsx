import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

import { classNames } from './class-names.ts';
import styles from './data-table.module.css';
import { ScrollArea } from './scroll-area.tsx';
import hiddenStyles from './visually-hidden.module.css';

/** One column of a table. */
export interface Column<Row> {
  readonly key: string;
  readonly header: ReactNode;
  readonly render: (row: Row) => ReactNode;
  readonly align?: 'start' | 'center' | 'end';
  /** Any CSS width, in rem where possible. */
  readonly width?: string;
}

interface Props<Row> {
  readonly caption: ReactNode;
  readonly isCaptionHidden?: boolean;
  /** The first column names the row for screen readers. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Makes each row open something: its first cell becomes a button, and a press anywhere in the row works too. */
  readonly onOpen?: ((row: Row) => void) | undefined;
  /** Shown instead of the table while there are no rows. */
  readonly empty: ReactNode;
}

/** A real table for up to a few hundred rows. Longer lists use `VirtualGrid`. */
export function DataTable<Row>({
  caption,
  isCaptionHidden = false,
  columns,
  rows,
  rowKey,
  onOpen,
  empty,
}: Props<Row>) {
  if (rows.length === 0) return empty;
  return (
    <ScrollArea>
      <table className={styles['table']}>
        <caption className={isCaptionHidden ? hiddenStyles['hidden'] : styles['caption']}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align} style={{ inlineSize: column.width }}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DataRow key={rowKey(row)} row={row} columns={columns} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

interface RowProps<Row> extends Pick<Props<Row>, 'columns' | 'onOpen'> {
  readonly row: Row;
}

function DataRow<Row>({ row, columns, onOpen }: RowProps<Row>) {
  const [first, ...others] = columns;
  return (
    // The press anywhere in the row is a convenience for the mouse; the button in it is what the keyboard reaches.
    <tr
      className={classNames(onOpen && styles['openable'])}
      onClick={(event) => {
        if (!isOnControl(event.target)) onOpen?.(row);
      }}
    >
      {first && (
        <th scope="row" data-align={first.align}>
          {onOpen ? (
            <Button className={classNames(styles['open'])} onPress={() => onOpen(row)}>
              {first.render(row)}
            </Button>
          ) : (
            first.render(row)
          )}
        </th>
      )}
      {others.map((column) => (
        <td key={column.key} data-align={column.align}>
          {column.render(row)}
        </td>
      ))}
    </tr>
  );
}

/** A press on a button or link inside the row is that control's own. */
function isOnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, label, [role="button"]') !== null;
}
