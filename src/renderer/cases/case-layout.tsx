import { useLingui } from '@lingui/react/macro';
import { useEffect, type ReactNode } from 'react';

import type { CaseFile } from '../../shared/cases/case-record.ts';
import { mrnOf } from '../../shared/people/person.ts';
import { refusalText } from '../api/refusals.ts';
import { useDesk } from '../app/commands/desk.ts';
import { PANE } from '../app/panes.ts';
import { CASE_TABS, paths, type CaseTab } from '../app/paths.ts';
import { useMay } from '../app/session.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Page } from '../ui/page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TabLinks } from '../ui/tab-links.tsx';
import { CaseActions } from './case-actions.tsx';
import { CaseBanner } from './case-banner.tsx';
import styles from './case-layout.module.css';
import { TAB_WORDS } from './case-words.ts';
import { useCaseFile } from './queries.ts';

interface Props {
  readonly caseId: string;
  readonly tab: CaseTab;
  readonly children: ReactNode;
}

/** A case file: who it is about, always on top; its tabs; and the open one. */
export function CaseLayout({ caseId, tab, children }: Props) {
  const { t } = useLingui();
  const file = useCaseFile(caseId);
  if (file.data)
    return (
      <OpenCase file={file.data} tab={tab}>
        {children}
      </OpenCase>
    );
  return (
    <Page title={t`Case`}>
      {file.error ? (
        <ErrorState title={refusalText(file.error.refusal)} onRetry={() => void file.refetch()} />
      ) : (
        <Skeleton lines={6} />
      )}
    </Page>
  );
}

/** The tabs a role may see. A clerk sees no notes and no assessments. */
function useVisibleTabs(): readonly CaseTab[] {
  const mayRead = {
    clinical: useMay('clinical.read'),
    referrals: useMay('referral.read'),
  };
  return CASE_TABS.filter((tab) => {
    if (tab === 'notes' || tab === 'assessments') return mayRead.clinical;
    return tab !== 'referrals' || mayRead.referrals;
  });
}

function OpenCase({ file, tab, children }: Omit<Props, 'caseId'> & { readonly file: CaseFile }) {
  const { t, i18n } = useLingui();
  const tabs = useVisibleTabs();
  const caseId = file.case.id;
  useCaseHere(file);
  return (
    <div className={styles['case']}>
      <div>
        <ErrorBoundary resetKey={caseId}>
          <CaseBanner file={file} />
        </ErrorBoundary>
        <div className={styles['tabs']} {...PANE}>
          <TabLinks
            label={t`Parts of this case`}
            tabs={tabs.map((key) => ({
              key,
              label: i18n._(TAB_WORDS[key]),
              count: countOf(file, key),
              href: paths.caseFile(caseId, key),
              isCurrent: key === tab,
            }))}
          />
          <CaseActions caseId={caseId} isClosed={file.case.status === 'closed'} />
        </div>
      </div>
      <div className={styles['panel']} {...PANE}>
        <ErrorBoundary resetKey={tab}>{children}</ErrorBoundary>
      </div>
    </div>
  );
}

/** Tells the commands which case is on the screen. */
function useCaseHere({ case: record, person }: CaseFile): void {
  const desk = useDesk();
  useEffect(() => {
    const { id, familyName, givenName, preferredName, bornOn, identifiers } = person;
    const line = { id, familyName, givenName, preferredName, bornOn, mrn: mrnOf(identifiers) };
    return desk.showCase({ caseId: record.id, isOpen: record.status === 'open' }, line);
  }, [desk, record.id, record.status, person]);
}

function countOf({ counts }: CaseFile, tab: CaseTab): number | undefined {
  if (tab === 'notes') return counts.notes;
  if (tab === 'assessments') return counts.assessments;
  return tab === 'referrals' ? counts.referrals : undefined;
}
