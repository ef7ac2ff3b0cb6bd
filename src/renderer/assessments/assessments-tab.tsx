import { Trans, useLingui } from '@lingui/react/macro';
import { ClipboardList } from 'lucide-react';
import { useState } from 'react';

import { SingleKey } from '../app/commands/single-key.tsx';
import { useCommand } from '../app/commands/use-command.ts';
import { QueryView } from '../app/query-view.tsx';
import { useMay } from '../app/session.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { AssessmentTable } from './assessment-table.tsx';
import { useAssessments } from './queries.ts';
import { StartDialog } from './start-dialog.tsx';

/** The assessments of a case, finished and unfinished, newest first. */
export function AssessmentsTab({ caseId }: { readonly caseId: string }) {
  const { t } = useLingui();
  const query = useAssessments(caseId);
  const [isStarting, setStarting] = useState(false);
  const mayWrite = useMay('clinical.write');
  useCommand('start-assessment', () => setStarting(true), { isDisabled: !mayWrite });
  const startButton = mayWrite && (
    <Button variant="primary" onPress={() => setStarting(true)}>
      <Trans>Start PHQ-9</Trans>
      <SingleKey>A</SingleKey>
    </Button>
  );
  return (
    <Card title={t`Assessments`} aside={query.data?.length ? startButton : undefined}>
      <QueryView query={query}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={ClipboardList} title={<Trans>No assessments yet</Trans>} actions={startButton}>
              <p>
                <Trans>Scores stand here, each compared with the one before.</Trans>
              </p>
            </EmptyState>
          ) : (
            <AssessmentTable caseId={caseId} assessments={list} />
          )
        }
      </QueryView>
      {isStarting && (
        <StartDialog
          caseId={caseId}
          instrumentId="phq-9"
          title={t`Start PHQ-9`}
          onClose={() => setStarting(false)}
        />
      )}
    </Card>
  );
}
