import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';

import type { Figure, ReferralReport } from '../../shared/reports/referral-report.ts';
import { Card } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { NEED_DOMAIN_LABELS } from '../wording/need-domains.ts';
import { useWords } from '../wording/options.ts';
import { REASON_LABELS } from '../wording/referrals.ts';
import { FigureButton } from './figure-button.tsx';
import { BREAKDOWN_LABELS, MEASURE_LABELS } from './labels.ts';

type Breakdown = ReferralReport['breakdowns'][number];
type Group = Breakdown['groups'][number];

interface Props {
  readonly breakdown: Breakdown;
  readonly onOpen: (figure: Figure) => void;
}

/** A decline may be on record without its reason, for example one that was imported. */
const DECLINE_LABELS = { ...REASON_LABELS, 'not-recorded': msg`Not recorded` };

/** The figures of each group, the group with most requests first. */
export function BreakdownTable({ breakdown: { by, groups }, onOpen }: Props) {
  const { t } = useLingui();
  const { word } = useWords();
  const nameOf = ({ label }: Group): string => {
    if (by === 'domain') return word(NEED_DOMAIN_LABELS, label);
    return by === 'decline-reason' ? word(DECLINE_LABELS, label) : label;
  };
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
          { key: 'group', header: t`Group`, render: (group) => <bdi>{nameOf(group)}</bdi> },
          ...measures.map((measure, index) => ({
            key: measure,
            header: word(MEASURE_LABELS, measure),
            align: 'end' as const,
            render: (group: Group) => {
              const figure = group.figures[index];
              return figure && <FigureButton figure={figure} groupName={nameOf(group)} onOpen={onOpen} />;
            },
          })),
        ]}
      />
    </Card>
  );
}
