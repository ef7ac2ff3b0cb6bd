import { useLingui } from '@lingui/react/macro';

import type { Figure } from '../../shared/reports/referral-report.ts';
import { Card } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { useWords } from '../wording/options.ts';
import { FigureButton } from './figure-button.tsx';
import { MEASURE_LABELS, MEASURE_MEANINGS } from './labels.ts';

interface Props {
  readonly figures: readonly Figure[];
  readonly onOpen: (figure: Figure) => void;
}

/** Every figure with its definition beside it. */
export function FigureTable({ figures, onOpen }: Props) {
  const { t } = useLingui();
  const { word } = useWords();
  return (
    <Card title={t`Figures`}>
      <DataTable<Figure>
        caption={t`Figures with their definitions`}
        isCaptionHidden
        rows={figures}
        rowKey={({ key }) => key.measure}
        empty={null}
        columns={[
          {
            key: 'measure',
            header: t`Measure`,
            width: '16rem',
            render: ({ key }) => word(MEASURE_LABELS, key.measure),
          },
          {
            key: 'value',
            header: t`Value`,
            align: 'end',
            width: '10rem',
            render: (figure) => <FigureButton figure={figure} onOpen={onOpen} />,
          },
          {
            key: 'meaning',
            header: t`What it means`,
            render: ({ key }) => word(MEASURE_MEANINGS, key.measure),
          },
        ]}
      />
    </Card>
  );
}
