import { Trans, useLingui } from '@lingui/react/macro';
import { FolderOpen, Plus, Upload } from 'lucide-react';
import { useState } from 'react';

import type { CaseloadRow } from '../../shared/cases/case-record.ts';
import { refusalText } from '../api/refusals.ts';
import { useLook } from '../app/look.ts';
import { useGo } from '../app/navigation.ts';
import { paths } from '../app/paths.ts';
import { useMay } from '../app/session.ts';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Page } from '../ui/page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { VirtualGrid } from '../ui/virtual-grid.tsx';
import { useCaseloadColumns } from './caseload-columns.tsx';
import { CaseloadPreview } from './caseload-preview.tsx';
import styles from './caseload.module.css';
import { useCaseloadRows, type CaseloadView } from './use-caseload-rows.ts';

/** The list of cases: mine, all open ones, or all. */
export function CaseloadPage() {
  const { t } = useLingui();
  const mayAdd = useMay('people.write');
  const [view, setView] = useState<CaseloadView>('mine');
  return (
    <Page title={<Trans>Caseload</Trans>} isFullHeight actions={mayAdd && <CaseloadActions />}>
      <Tabs<CaseloadView>
        label={t`Views`}
        className={styles['tab'] ?? ''}
        selectedKey={view}
        onSelect={setView}
        tabs={[
          { key: 'mine', label: t`My open cases`, panel: <CaseGrid key="mine" view="mine" /> },
          { key: 'open', label: t`All open cases`, panel: <CaseGrid key="open" view="open" /> },
          { key: 'all', label: t`All cases`, panel: <CaseGrid key="all" view="all" /> },
        ]}
      />
    </Page>
  );
}

function CaseloadActions() {
  return (
    <>
      <ButtonLink variant="secondary" href={paths.importFile}>
        <Upload size={16} aria-hidden />
        <Trans>Import</Trans>
      </ButtonLink>
      <ButtonLink variant="primary" href={paths.newPerson}>
        <Plus size={16} aria-hidden />
        <Trans>New case</Trans>
      </ButtonLink>
    </>
  );
}

function CaseGrid({ view }: { readonly view: CaseloadView }) {
  const { t } = useLingui();
  const go = useGo();
  const columns = useCaseloadColumns();
  const rows = useCaseloadRows(view);
  const [activeIndex, setActiveIndex] = useState(0);
  const open = ({ caseId }: CaseloadRow) => go(paths.caseFile(caseId));
  if (rows.error) return <ErrorState title={refusalText(rows.error.refusal)} onRetry={rows.retry} />;
  if (rows.total === null) return <Skeleton lines={8} />;
  if (rows.total === 0) return <NoCases view={view} />;
  const active = rows.rowAt(activeIndex);
  return (
    <div className={styles['split']}>
      <VirtualGrid
        label={t`Cases`}
        columns={columns}
        rowCount={rows.total}
        loadedRow={rows.rowAt}
        onRangeChange={rows.showRange}
        activeIndex={Math.min(activeIndex, Math.max(0, rows.total - 1))}
        onActiveIndexChange={setActiveIndex}
        onOpen={open}
        empty={null}
        hints={<GridHints />}
      />
      {active && <CaseloadPreview row={active} />}
    </div>
  );
}

function GridHints() {
  const { singleKeys } = useLook().preferences;
  return (
    <>
      <Kbd>↑</Kbd> <Kbd>↓</Kbd> <Trans>move</Trans> <Kbd>Enter</Kbd> <Trans>open</Trans>{' '}
      {singleKeys && (
        <>
          <Kbd>N</Kbd> <Trans>new case</Trans> <Kbd>?</Kbd> <Trans>all shortcuts</Trans>
        </>
      )}
    </>
  );
}

function NoCases({ view }: { readonly view: CaseloadView }) {
  const mayAdd = useMay('people.write');
  return (
    <EmptyState
      icon={FolderOpen}
      title={view === 'mine' ? <Trans>You have no open case</Trans> : <Trans>No cases here</Trans>}
      actions={
        mayAdd && (
          <ButtonLink variant="primary" href={paths.newPerson}>
            <Trans>Add a person and open a case</Trans>
          </ButtonLink>
        )
      }
    >
      <Trans>Cases you open stand here, the one with the soonest next action first.</Trans>
    </EmptyState>
  );
}
