import { Trans } from '@lingui/react/macro';
import { useState } from 'react';

import type { Assessment } from '../../shared/assessments/assessment.ts';
import { paths } from '../app/paths.ts';
import { QueryView } from '../app/query-view.tsx';
import { useMay } from '../app/session.ts';
import { momentText } from '../locale/dates.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stack } from '../ui/stack.tsx';
import { useWords } from '../wording/options.ts';
import styles from './assessment-page.module.css';
import { AssessmentResult } from './assessment-result.tsx';
import { ANSWERED_LABELS } from './labels.ts';
import { useAssessment, useInstrument } from './queries.ts';
import { QuestionForm } from './question-form.tsx';

interface Props {
  readonly caseId: string;
  readonly assessmentId: string;
}

/** One assessment: its questions while it is unfinished, its result afterwards. */
export function AssessmentPage({ caseId, assessmentId }: Props) {
  const query = useAssessment(assessmentId);
  return (
    <QueryView query={query} skeletonLines={8}>
      {({ assessment, previous }) => (
        <AssessmentBody
          caseId={caseId}
          assessment={assessment}
          previous={previous}
          reload={() => query.refetch()}
        />
      )}
    </QueryView>
  );
}

interface BodyProps {
  readonly caseId: string;
  readonly assessment: Assessment;
  readonly previous: Assessment | null;
  readonly reload: () => Promise<unknown>;
}

function AssessmentBody({ caseId, assessment, previous, reload }: BodyProps) {
  const mayWrite = useMay('clinical.write');
  const { word } = useWords();
  const { data: instrument } = useInstrument(assessment.instrumentId);
  // A new number makes a new form, which starts from what is stored.
  const [formNumber, setFormNumber] = useState(1);
  const openAgain = () => void reload().then(() => setFormNumber((number) => number + 1));
  if (!instrument) return <Skeleton lines={8} />;
  const when = momentText(assessment.administeredAt);
  const isForm = assessment.status === 'in-progress' && mayWrite;
  return (
    <Stack gap={4}>
      <Card
        title={<span lang="en">{instrument.questionnaire.title}</span>}
        aside={
          <ButtonLink variant="secondary" size="small" href={paths.caseFile(caseId, 'assessments')}>
            <Trans>All assessments</Trans>
          </ButtonLink>
        }
      >
        <p>
          {when}, <bdi>{assessment.administeredByName}</bdi>. {word(ANSWERED_LABELS, assessment.mode)}.
        </p>
      </Card>
      {isForm ? (
        <QuestionForm key={formNumber} assessment={assessment} instrument={instrument} onReload={openAgain} />
      ) : (
        <AssessmentResult assessment={assessment} previous={previous} instrument={instrument} />
      )}
      <p lang="en" className={styles['licence']}>
        {instrument.questionnaire.copyright}
      </p>
    </Stack>
  );
}
