import { Trans } from '@lingui/react/macro';
import { ChartNoAxesColumn } from 'lucide-react';
import { useState } from 'react';

import type { Figure, ReferralReport } from '../../shared/reports/referral-report.ts';
import { QueryView } from '../app/query-view.tsx';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { useToday } from '../app/session.ts';
import { dayText, momentText } from '../locale/dates.ts';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { Stack } from '../ui/stack.tsx';
import { BreakdownTable } from './breakdown-table.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FigureTable } from './figure-table.tsx';
import { useReferralReport, useSaveReport, type ReportRange } from './queries.ts';
import { RangeForm } from './range-form.tsx';
import { presetRange } from './ranges.ts';
import { RowsDrawer } from './rows-drawer.tsx';

/** What became of the referrals of some days: every figure opens its rows, and everything can be saved as a file. */
export function ReferralReportPage() {
  const today = useToday();
  const [range, setRange] = useState<ReportRange>(() => presetRange('this-quarter', today));
  const query = useReferralReport(range);
  const save = useSaveReport();
  return (
    <Page
      title={<Trans>Referral report</Trans>}
      description={query.data && <Heading report={query.data} />}
      actions={
        query.data && (
          <ExportMenu report={query.data} range={range} isSaving={save.isPending} onSave={save.mutate} />
        )
      }
    >
      <RangeForm range={range} onChange={setRange} />
      <p role="status">{save.data?.saved && <Trans>The report is saved.</Trans>}</p>
      <RefusalBanner error={save.error} />
      <QueryView query={query} skeletonLines={10}>
        {(report) => <ReportBody report={report} range={range} />}
      </QueryView>
    </Page>
  );
}

function Heading({ report }: { readonly report: ReferralReport }) {
  const { facilityName, timeZone } = report;
  const from = dayText(report.from);
  const to = dayText(report.to);
  const composed = momentText(report.composedAt, timeZone);
  return (
    <Trans>
      <bdi>{facilityName}</bdi>, {from} to {to}. As of {composed}.
    </Trans>
  );
}

interface BodyProps {
  readonly report: ReferralReport;
  readonly range: ReportRange;
}

function ReportBody({ report, range }: BodyProps) {
  const [opened, setOpened] = useState<Figure | null>(null);
  const hasAny = report.figures.some(({ value, unit }) => unit === 'count' && value !== null && value > 0);
  if (!hasAny)
    return (
      <Card title={<Trans>Figures</Trans>}>
        <EmptyState icon={ChartNoAxesColumn} title={<Trans>No referrals in these days</Trans>}>
          <p>
            <Trans>Choose another period. Only requests that were sent are counted.</Trans>
          </p>
        </EmptyState>
      </Card>
    );
  return (
    <Stack gap={4}>
      <FigureTable figures={report.figures} onOpen={setOpened} />
      {report.breakdowns.map((breakdown) => (
        <BreakdownTable key={breakdown.by} breakdown={breakdown} onOpen={setOpened} />
      ))}
      {opened && (
        <RowsDrawer
          figure={opened}
          range={range}
          timeZone={report.timeZone}
          onClose={() => setOpened(null)}
        />
      )}
    </Stack>
  );
}
