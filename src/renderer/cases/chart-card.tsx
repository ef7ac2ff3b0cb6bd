import { Trans, useLingui } from '@lingui/react/macro';

import type { ChartCondition, ChartEncounter } from '../../shared/cases/case-record.ts';
import { dayText, momentText } from '../locale/dates.ts';
import { Card } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './case-layout.module.css';

interface Props {
  readonly encounters: readonly ChartEncounter[];
  readonly conditions: readonly ChartCondition[];
}

/** What was imported from the hospital. It is not ours to change, and says so. */
export function ChartCard({ encounters, conditions }: Props) {
  return (
    <Card title={<Trans>Hospital record</Trans>}>
      <p className={styles['provenance']}>
        <Trans>From the hospital record, read-only.</Trans>
      </p>
      <Stack gap={4}>
        <Encounters encounters={encounters} />
        <Conditions conditions={conditions} />
      </Stack>
    </Card>
  );
}

function Encounters({ encounters }: Pick<Props, 'encounters'>) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`Stays and visits`}
      rows={encounters}
      rowKey={({ id }) => id}
      empty={
        <p>
          <Trans>No stay or visit was imported.</Trans>
        </p>
      }
      columns={[
        {
          key: 'what',
          header: t`Stay or visit`,
          render: ({ description, class: kind }) => description ?? kind ?? t`Not said`,
        },
        { key: 'from', header: t`From`, render: ({ startedAt }) => chartTime(startedAt) ?? t`Not said` },
        { key: 'to', header: t`To`, render: ({ endedAt }) => chartTime(endedAt) ?? t`Not said` },
      ]}
    />
  );
}

function Conditions({ conditions }: Pick<Props, 'conditions'>) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`Conditions`}
      rows={conditions}
      rowKey={({ id }) => id}
      empty={
        <p>
          <Trans>No condition was imported.</Trans>
        </p>
      }
      columns={[
        { key: 'what', header: t`Condition`, render: ({ description }) => description },
        { key: 'status', header: t`Status`, render: ({ clinicalStatus }) => clinicalStatus ?? t`Not said` },
        {
          key: 'since',
          header: t`Since`,
          render: ({ onsetOn }) => (onsetOn === null ? t`Not said` : dayText(onsetOn)),
        },
      ]}
    />
  );
}

/** A time of the chart: an instant, or only a day when the hospital gave no more. */
function chartTime(at: string | null): string | null {
  if (at === null) return null;
  return at.includes('T') ? momentText(at) : dayText(at);
}
