import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Plus, Upload } from 'lucide-react';

import type { CaseloadRow } from '../../shared/cases/case-record.ts';
import type { OpenReferral } from '../../shared/referrals/contract.ts';
import { dueText, dueTone } from '../locale/dates.ts';
import { Badge } from '../ui/badge.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { FirstStepsCard } from './first-steps.tsx';
import { useGo } from './navigation.ts';
import { paths } from './paths.ts';
import { PersonIds, PersonName } from './person-identity.tsx';
import { TODAY_LIMIT, useMyCases, useNextActions } from './queries.ts';
import { QueryView } from './query-view.tsx';
import { useMay, useSession, useToday } from './session.ts';

/** How many next actions the start page shows; the rest is on the page of open referrals. */
const SHOWN_ACTIONS = 12;

/** Where the day starts: open cases, open safety alerts, what is due next. */
export function TodayPage() {
  const { account } = useSession();
  const mayReadCases = useMay('case.read');
  const mayReadReferrals = useMay('referral.read');
  const name = account.displayName;
  return (
    <Page
      title={<Trans>Today</Trans>}
      description={<bdi>{name}</bdi>}
      actions={
        mayReadCases && (
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
        )
      }
    >
      {mayReadCases && <MyCases />}
      {mayReadReferrals && <NextActions />}
      {!mayReadCases && (
        <EmptyState title={<Trans>Nothing to do here</Trans>}>
          <Trans>Your role does not see cases. The directory and the settings are in the navigation.</Trans>
        </EmptyState>
      )}
    </Page>
  );
}

function MyCases() {
  const cases = useMyCases();
  return (
    <QueryView query={cases}>
      {({ total, rows }) => {
        const alerted = rows.filter(({ openAlerts }) => openAlerts > 0);
        return (
          <>
            <Card title={<Trans>Open safety alerts</Trans>}>
              <AlertedCases rows={alerted} />
              {total > TODAY_LIMIT && (
                <p>
                  <Trans>
                    Looked at the {TODAY_LIMIT} first of your {total} cases.
                  </Trans>
                </p>
              )}
            </Card>
            <FirstStepsCard />
            <Card
              title={<Trans>Your open cases</Trans>}
              aside={
                <ButtonLink size="small" href={paths.caseload}>
                  <Trans>Open the caseload</Trans>
                </ButtonLink>
              }
            >
              <p>
                <Plural
                  value={total}
                  _0="You have no open case."
                  one="You have # open case."
                  other="You have # open cases."
                />
              </p>
            </Card>
          </>
        );
      }}
    </QueryView>
  );
}

function AlertedCases({ rows }: { readonly rows: readonly CaseloadRow[] }) {
  const { t } = useLingui();
  const go = useGo();
  return (
    <DataTable
      caption={t`Cases with an open safety alert`}
      isCaptionHidden
      rows={rows}
      rowKey={({ caseId }) => caseId}
      onOpen={({ caseId }) => go(paths.caseFile(caseId))}
      empty={
        <p>
          <Trans>None in your open cases.</Trans>
        </p>
      }
      columns={[
        { key: 'name', header: t`Person`, render: ({ person }) => <PersonName person={person} /> },
        { key: 'ids', header: t`MRN and birth date`, render: ({ person }) => <PersonIds person={person} /> },
        { key: 'alerts', header: t`Open alerts`, align: 'end', render: ({ openAlerts }) => openAlerts },
      ]}
    />
  );
}

function NextActions() {
  const referrals = useNextActions();
  return (
    <Card
      title={<Trans>Next referral actions</Trans>}
      aside={
        <ButtonLink size="small" href={paths.referrals}>
          <Trans>All open referrals</Trans>
        </ButtonLink>
      }
    >
      <QueryView query={referrals}>{(rows) => <ActionTable rows={rows.slice(0, SHOWN_ACTIONS)} />}</QueryView>
    </Card>
  );
}

function ActionTable({ rows }: { readonly rows: readonly OpenReferral[] }) {
  const { t } = useLingui();
  const go = useGo();
  const today = useToday();
  return (
    <DataTable
      caption={t`Next referral actions`}
      isCaptionHidden
      rows={rows}
      rowKey={({ recipient }) => recipient.id}
      onOpen={({ referral }) => go(paths.caseFile(referral.caseId, 'referrals'))}
      empty={
        <p>
          <Trans>No open referral.</Trans>
        </p>
      }
      columns={[
        { key: 'name', header: t`Person`, render: ({ person }) => <PersonName person={person} /> },
        { key: 'ids', header: t`MRN and birth date`, render: ({ person }) => <PersonIds person={person} /> },
        { key: 'service', header: t`Service`, render: ({ entry }) => <bdi>{entry.service.name}</bdi> },
        { key: 'action', header: t`Next`, render: ({ recipient }) => recipient.nextAction },
        {
          key: 'due',
          header: t`Due`,
          render: ({ recipient: { nextActionOn } }) =>
            nextActionOn && <Badge tone={dueTone(nextActionOn, today)}>{dueText(nextActionOn, today)}</Badge>,
        },
      ]}
    />
  );
}
