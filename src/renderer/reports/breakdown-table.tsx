import { Trans, useLingui } from '@lingui/react/macro';

import type { Figure, ReferralReport } from '../../shared/reports/referral-report.ts';
import { Card } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { useWords } from '../wording/options.ts';
import { FigureButton } from './figure-button.tsx';
import { useGroupName } from './group-names.ts';
import { BREAKDOWN_LABELS, MEASURE_LABELS } from './labels.ts';

type Breakdown = ReferralReport['breakdowns'][number];
type Group = Breakdown['groups'][number];

interface Props {
  readonly breakdown: Breakdown;
  readonly onOpen: (figure: Figure) => void;
}

/** The figures of each group, the group with most requests first. */
export function BreakdownTable({ breakdown: { by, groups }, onOpen }: Props) {
  const { t } = useLingui();
  const { word } = useWords();
  const groupName = useGroupName();
  const measures = groups[0]?.figures.map(({ key }) => key.measure) ?? [];
  const title = word(BREAKDOWN_LABELS, by);
  return (
    <Card title={title}>
      <DataTable<Group>
        caption={title}
        isCaptionHidden
        rows={groups}
        rowKey={({ label, figures }) => figures[0]?.key.group ?? label}
        empty={
          <p>
            <Trans>Nothing to break down in these days.</Trans>
          </p>
        }
        columns={[
          { key: 'group', header: t`Group`, render: (group) => <bdi>{groupName(by, group.label)}</bdi> },
          ...measures.map((measure, index) => ({
            key: measure,
            header: word(MEASURE_LABELS, measure),
            align: 'end' as const,
            render: (group: Group) => {
              const figure = group.figures[index];
              return (
                figure && (
                  <FigureButton figure={figure} groupName={groupName(by, group.label)} onOpen={onOpen} />
                )
              );
            },
          })),
        ]}
      />
    </Card>
  );
}
