import { useState } from 'react';

import { Badge } from '../ui/badge.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { GridColumn } from '../ui/grid-columns.ts';
import { Identifier } from '../ui/identifier.tsx';
import { VirtualGrid } from '../ui/virtual-grid.tsx';
import styles from './gallery.module.css';
import { nothing, Specimen, Specimens } from './specimen.tsx';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly mrn: string;
  readonly state: string;
}

const LINES: readonly Line[] = [
  { id: 'a', name: 'RIVERA, Marisol', mrn: '0041-8273', state: 'Waiting' },
  { id: 'b', name: 'HADDAD, Samir', mrn: '0039-1120', state: 'Accepted' },
  { id: 'c', name: 'OKONKWO, Adaeze', mrn: '0042-5514', state: 'Sent' },
];

const ROWS = 100_000;

/** The lines over and over; rows 4 and 5 are still on their way. */
const loadedLine = (index: number): Line | undefined =>
  index === 3 || index === 4 ? undefined : LINES[index % LINES.length];

const GRID_COLUMNS: readonly GridColumn<Line>[] = [
  {
    key: 'name',
    header: 'Name',
    width: 'minmax(9rem, 2fr)',
    sorted: 'ascending',
    render: ({ name, mrn }) => (
      <>
        <b>{name}</b>
        <small>{mrn}</small>
      </>
    ),
  },
  {
    key: 'state',
    header: 'State',
    width: 'minmax(7rem, 1fr)',
    showFrom: 'medium',
    render: ({ state }) => <Badge tone="info">{state}</Badge>,
  },
  {
    key: 'days',
    header: 'Days',
    width: '5rem',
    align: 'end',
    render: (_line, index) => String((index * 7) % 30),
  },
];

/** Lists and tables. */
export function ListFamily() {
  const [activeIndex, setActiveIndex] = useState(1);
  const empty = <EmptyState title="Nobody here yet">Cases you open appear in this list.</EmptyState>;
  const grid = { columns: GRID_COLUMNS, loadedRow: loadedLine, onOpen: nothing, empty };
  return (
    <>
      <Specimens of="VirtualGrid" isWide>
        <Specimen state="100,000 rows, one chosen, two loading">
          <VirtualGrid
            {...grid}
            label="Cases"
            rowCount={ROWS}
            activeIndex={activeIndex}
            onActiveIndexChange={setActiveIndex}
            hints="Enter opens"
            className={styles['grid']}
          />
        </Specimen>
        <Specimen state="empty">
          <VirtualGrid
            {...grid}
            label="Empty list"
            rowCount={0}
            activeIndex={0}
            onActiveIndexChange={nothing}
          />
        </Specimen>
      </Specimens>
      <Tables />
      <Specimens of="DefinitionList">
        <Specimen state="rows">
          <DefinitionList definitions={FACTS} />
        </Specimen>
        <Specimen state="columns">
          <DefinitionList look="columns" definitions={FACTS} />
        </Specimen>
      </Specimens>
    </>
  );
}

const FACTS = [
  { key: 'mrn', term: 'Record number', value: <Identifier>0041-8273</Identifier> },
  { key: 'place', term: 'Location', value: '4 East, bed 12' },
  { key: 'worker', term: 'Social worker', value: 'A. Okafor' },
];

function Tables() {
  const columns = [
    { key: 'name', header: 'Patient', render: ({ name }: Line) => name },
    { key: 'mrn', header: 'MRN', render: ({ mrn }: Line) => <Identifier>{mrn}</Identifier> },
    { key: 'state', header: 'Status', align: 'end' as const, render: ({ state }: Line) => state },
  ];
  const rowKey = ({ id }: Line) => id;
  return (
    <Specimens of="DataTable" isWide>
      <Specimen state="rows that open">
        <DataTable caption="Requests" {...{ columns, rowKey }} rows={LINES} onOpen={nothing} empty={null} />
      </Specimen>
      <Specimen state="rows that are read">
        <DataTable caption="Replies" {...{ columns, rowKey }} rows={LINES.slice(0, 2)} empty={null} />
      </Specimen>
      <Specimen state="empty">
        <DataTable
          caption="Nothing"
          {...{ columns, rowKey }}
          rows={[]}
          empty={<EmptyState title="No requests in these dates" />}
        />
      </Specimen>
    </Specimens>
  );
}
