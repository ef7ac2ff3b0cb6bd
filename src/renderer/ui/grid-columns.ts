import type { ReactNode } from 'react';

/** The widths of the grid itself, not of the window, from which a column is shown: 0, 42 and 62 rem. */
export type GridWidth = 'narrow' | 'medium' | 'wide';

/** One column of a `VirtualGrid`. */
export interface GridColumn<Row> {
  readonly key: string;
  readonly header: ReactNode;
  readonly render: (row: Row, index: number) => ReactNode;
  /** A grid track, such as `minmax(9rem, 1.5fr)` or `8rem`. */
  readonly width: string;
  readonly align?: 'start' | 'end';
  /** Left out on grids narrower than this. At least one column stays `narrow`, which is the default. */
  readonly showFrom?: GridWidth;
  /** How the list is sorted by this column at the moment. */
  readonly sorted?: 'ascending' | 'descending' | undefined;
}

const WIDTHS: readonly GridWidth[] = ['narrow', 'medium', 'wide'];

/** The column tracks for each width of the grid, as the custom properties its stylesheet chooses from. */
export function tracksOf<Row>(columns: readonly GridColumn<Row>[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    WIDTHS.map((width, rank) => {
      const shown = columns.filter((column) => WIDTHS.indexOf(column.showFrom ?? 'narrow') <= rank);
      return [`--tracks-${width}`, shown.map((column) => column.width).join(' ')];
    }),
  );
}
