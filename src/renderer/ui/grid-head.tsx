import { ArrowDown, ArrowUp } from 'lucide-react';

import type { GridColumn } from './grid-columns.ts';
import styles from './virtual-grid.module.css';

/** The column heads, which stay while the rows scroll. */
export function GridHead<Row>({ columns }: { readonly columns: readonly GridColumn<Row>[] }) {
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1} className={styles['row']}>
        {columns.map((column, position) => (
          <div
            key={column.key}
            role="columnheader"
            aria-colindex={position + 1}
            aria-sort={column.sorted}
            data-align={column.align}
            data-from={column.showFrom}
            className={styles['columnHead']}
          >
            {column.header}
            {column.sorted === 'ascending' && <ArrowDown size={14} aria-hidden />}
            {column.sorted === 'descending' && <ArrowUp size={14} aria-hidden />}
          </div>
        ))}
      </div>
    </div>
  );
}
