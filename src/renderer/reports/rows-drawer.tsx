import { Plural, Trans, useLingui } from '@lingui/react/macro';

import type { Figure, ReportRow } from '../../shared/reports/referral-report.ts';
import { useGo } from '../app/navigation.ts';
import { paths } from '../app/paths.ts';
import { QueryView } from '../app/query-view.tsx';
import { dayText, momentText } from '../locale/dates.ts';
import { Badge } from '../ui/badge.tsx';
import { Banner } from '../ui/banner.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Drawer } from '../ui/drawer.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Identifier } from '../ui/identifier.tsx';
import { Stack } from '../ui/stack.tsx';
import { NEED_DOMAIN_LABELS } from '../wording/need-domains.ts';
import { useWords } from '../wording/options.ts';
import { OUTCOME_LABELS, REASON_LABELS, STATUS_LABELS, STATUS_TONES } from '../wording/referrals.ts';
import { MEASURE_LABELS, MEASURE_MEANINGS } from './labels.ts';
import { useReportRows, type ReportRange } from './queries.ts';

interface Props {
  readonly figure: Figure;
  readonly range: ReportRange;
  readonly timeZone: string;
  readonly onClose: () => void;
}

/** How many rows a plain table shows without growing slow; all of them are in the exported file. */
const SHOWN = 300;

/** The rows that one figure was counted from. Each opens its case. */
export function RowsDrawer({ figure, range, timeZone, onClose }: Props) {
  const { word } = useWords();
  const query = useReportRows(range, figure.key);
  return (
    <Drawer
      isOpen
      onClose={onClose}
      size="wide"
      title={word(MEASURE_LABELS, figure.key.measure)}
      description={word(MEASURE_MEANINGS, figure.key.measure)}
    >
      <QueryView query={query}>
        {(rows) => (
          <Stack>
            <p>
              <Plural value={rows.length} one="# request" other="# requests" />
            </p>
            {rows.length > SHOWN && (
              <Banner
                tone="info"
                title={<Trans>Only the first {SHOWN} are shown. The exported file has all of them.</Trans>}
              />
            )}
            <RowTable rows={rows.slice(0, SHOWN)} timeZone={timeZone} />
          </Stack>
        )}
      </QueryView>
    </Drawer>
  );
}

interface TableProps {
  readonly rows: readonly ReportRow[];
  readonly timeZone: string;
}

function RowTable({ rows, timeZone }: TableProps) {
  const { t } = useLingui();
  const { word } = useWords();
  const go = useGo();
  const moment = (at: string | null) => at !== null && momentText(at, timeZone);
  return (
    <DataTable<ReportRow>
      caption={t`Requests behind this figure`}
      isCaptionHidden
      rows={rows}
      rowKey={({ recipientId }) => recipientId}
      onOpen={({ caseId }) => go(paths.caseFile(caseId, 'referrals'))}
      empty={<EmptyState title={<Trans>No rows stand behind this figure</Trans>} />}
      columns={[
        {
          key: 'person',
          header: t`Patient`,
          render: ({ personName, mrn }) => (
            <>
              <bdi>{personName}</bdi>
              <br />
              {mrn === null ? t`No MRN` : <Identifier>{mrn}</Identifier>}
            </>
          ),
        },
        { key: 'need', header: t`Need`, render: ({ domain }) => word(NEED_DOMAIN_LABELS, domain) },
        {
          key: 'service',
          header: t`Service`,
          render: ({ organisationName, serviceName }) => (
            <bdi>
              {organisationName}, {serviceName}
            </bdi>
          ),
        },
        {
          key: 'status',
          header: t`Status`,
          render: ({ status, reasonCode, outcome }) => (
            <>
              <Badge tone={STATUS_TONES[status]}>{word(STATUS_LABELS, status)}</Badge>
              {reasonCode && <p>{word(REASON_LABELS, reasonCode)}</p>}
              {outcome && <p>{word(OUTCOME_LABELS, outcome)}</p>}
            </>
          ),
        },
        { key: 'sent', header: t`Sent`, render: ({ sentOn }) => dayText(sentOn) },
        { key: 'answered', header: t`Answered`, render: ({ respondedAt }) => moment(respondedAt) },
        { key: 'contacted', header: t`Contacted`, render: ({ contactedAt }) => moment(contactedAt) },
        { key: 'started', header: t`Started`, render: ({ serviceStartedAt }) => moment(serviceStartedAt) },
        { key: 'closed', header: t`Closed`, render: ({ closedAt }) => moment(closedAt) },
      ]}
    />
  );
}
