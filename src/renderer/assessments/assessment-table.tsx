import { Trans, useLingui } from '@lingui/react/macro';

import type { Assessment } from '../../shared/assessments/assessment.ts';
import { useGo } from '../app/navigation.ts';
import { paths } from '../app/paths.ts';
import { momentText } from '../locale/dates.ts';
import { Badge } from '../ui/badge.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { ChangeSentence } from './change-sentence.tsx';
import { useInstrument, useInstruments } from './queries.ts';

interface Props {
  readonly caseId: string;
  readonly assessments: readonly Assessment[];
}

/** The last finished one of the same scale before an assessment. */
const previousOf = (assessment: Assessment, newestFirst: readonly Assessment[]): Assessment | null =>
  newestFirst.find(
    (other) =>
      other.status === 'completed' &&
      other.score !== null &&
      other.instrumentId === assessment.instrumentId &&
      other.instrumentVersion === assessment.instrumentVersion &&
      other.administeredAt < assessment.administeredAt,
  ) ?? null;

/** One row an assessment, newest first. */
export function AssessmentTable({ caseId, assessments }: Props) {
  const { t } = useLingui();
  const go = useGo();
  const { data: names = [] } = useInstruments();
  const newestFirst = assessments.toSorted((one, other) =>
    other.administeredAt.localeCompare(one.administeredAt),
  );
  return (
    <DataTable<Assessment>
      caption={t`Assessments of this case`}
      isCaptionHidden
      rows={newestFirst}
      rowKey={({ id }) => id}
      onOpen={({ id }) => go(paths.assessment(caseId, id))}
      empty={null}
      columns={[
        {
          key: 'name',
          header: t`Questionnaire`,
          render: ({ instrumentId }) =>
            names.find(({ id }) => id === instrumentId)?.shortName ?? instrumentId,
        },
        { key: 'when', header: t`When`, render: ({ administeredAt }) => momentText(administeredAt) },
        { key: 'who', header: t`By`, render: ({ administeredByName }) => <bdi>{administeredByName}</bdi> },
        { key: 'score', header: t`Score`, render: (assessment) => <Score assessment={assessment} /> },
        {
          key: 'change',
          header: t`Change`,
          render: (assessment) => (
            <Change assessment={assessment} previous={previousOf(assessment, newestFirst)} />
          ),
        },
      ]}
    />
  );
}

function Score({ assessment: { status, score, band, prorated } }: { readonly assessment: Assessment }) {
  const { t } = useLingui();
  if (status === 'in-progress') return <Badge tone="warn">{t`Not finished`}</Badge>;
  if (score === null) return <Trans>No total score</Trans>;
  return (
    <>
      <b>{score}</b> <span lang="en">{band}</span> {prorated && <Trans>(prorated)</Trans>}
    </>
  );
}

interface ChangeProps {
  readonly assessment: Assessment;
  readonly previous: Assessment | null;
}

function Change({ assessment, previous }: ChangeProps) {
  const { data: instrument } = useInstrument(assessment.instrumentId);
  if (!instrument || assessment.status === 'in-progress') return null;
  return <ChangeSentence assessment={assessment} previous={previous} instrument={instrument} />;
}
