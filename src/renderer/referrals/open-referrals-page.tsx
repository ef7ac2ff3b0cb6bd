import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Send } from 'lucide-react';
import { useState } from 'react';

import { isOverdue } from '../../shared/referrals/clock.ts';
import type { OpenReferral } from '../../shared/referrals/contract.ts';
import { useGo } from '../app/navigation.ts';
import { paths } from '../app/paths.ts';
import { PersonIds, PersonName } from '../app/person-identity.tsx';
import { QueryView } from '../app/query-view.tsx';
import { useToday } from '../app/session.ts';
import { Badge } from '../ui/badge.tsx';
import { Banner } from '../ui/banner.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { NEED_DOMAIN_LABELS } from '../wording/need-domains.ts';
import { useWords } from '../wording/options.ts';
import { STATUS_LABELS, STATUS_TONES, URGENCY_LABELS, URGENCY_TONES } from '../wording/referrals.ts';
import { NextAction } from './next-action.tsx';
import { useOpenReferrals } from './queries.ts';

/** How many requests the page knows of. */
const SHOWN = 300;

/** How many it draws at once: three hundred rows take most of a second. */
const AT_ONCE = 40;

/** Open requests of all cases, soonest next step first. */
export function OpenReferralsPage() {
  const query = useOpenReferrals(SHOWN);
  const today = useToday();
  const late = query.data?.filter(({ recipient }) => isOverdue(recipient, today)).length ?? 0;
  return (
    <Page
      title={<Trans>Open referrals</Trans>}
      description={
        <Plural value={late} _0="Nothing is late" one="# next step is late" other="# next steps are late" />
      }
      actions={
        <ButtonLink variant="secondary" href={paths.referralReport}>
          <Trans>Referral report</Trans>
        </ButtonLink>
      }
    >
      <Card title={<Trans>Requests to services</Trans>}>
        <QueryView query={query}>{(rows) => <OpenTable rows={rows} />}</QueryView>
      </Card>
    </Page>
  );
}

function OpenTable({ rows }: { readonly rows: readonly OpenReferral[] }) {
  const { t } = useLingui();
  const [drawn, setDrawn] = useState(AT_ONCE);
  const left = rows.length - drawn;
  return (
    <>
      {rows.length === SHOWN && (
        <Banner tone="info" title={t`Only the first ${SHOWN} are shown, the most pressing first`} />
      )}
      <RequestTable rows={rows.slice(0, drawn)} />
      {left > 0 && (
        <Button variant="secondary" onPress={() => setDrawn(drawn + AT_ONCE)}>
          <Trans>Show further requests ({left} more)</Trans>
        </Button>
      )}
    </>
  );
}

function RequestTable({ rows }: { readonly rows: readonly OpenReferral[] }) {
  const { t } = useLingui();
  const { word } = useWords();
  const go = useGo();
  return (
    <DataTable<OpenReferral>
      caption={t`Open referrals`}
      isCaptionHidden
      rows={rows}
      rowKey={({ recipient }) => recipient.id}
      onOpen={({ referral }) => go(paths.caseFile(referral.caseId, 'referrals'))}
      empty={
        <EmptyState icon={Send} title={<Trans>No open referrals</Trans>}>
          <p>
            <Trans>Add a referral in a case, and it stands here until it is closed.</Trans>
          </p>
        </EmptyState>
      }
      columns={[
        {
          key: 'person',
          header: t`Patient`,
          render: ({ person }) => (
            <>
              <PersonName person={person} />
              <br />
              <PersonIds person={person} />
            </>
          ),
        },
        {
          key: 'need',
          header: t`Need`,
          render: ({ referral }) => word(NEED_DOMAIN_LABELS, referral.domain),
        },
        {
          key: 'service',
          header: t`Service`,
          render: ({ entry }) => (
            <>
              <bdi>{entry.organisation.name}</bdi>
              <br />
              <bdi>{entry.service.name}</bdi>
            </>
          ),
        },
        {
          key: 'status',
          header: t`Status`,
          render: ({ recipient, referral }) => (
            <>
              <Badge tone={STATUS_TONES[recipient.status]}>{word(STATUS_LABELS, recipient.status)}</Badge>{' '}
              {referral.urgency !== 'routine' && (
                <Badge tone={URGENCY_TONES[referral.urgency]}>{word(URGENCY_LABELS, referral.urgency)}</Badge>
              )}
            </>
          ),
        },
        {
          key: 'next',
          header: t`Next step`,
          render: ({ recipient }) => <NextAction recipient={recipient} />,
        },
      ]}
    />
  );
}
