import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { ImportResult as Imported } from '../../shared/imports/contract.ts';
import { Page } from '../ui/page.tsx';
import { Progress } from '../ui/progress.tsx';
import { Stepper } from '../ui/stepper.tsx';
import { FileChooser } from './file-chooser.tsx';
import { ImportResult } from './import-result.tsx';
import { ProposalReview } from './proposal-review.tsx';
import { useFileReading, type ReviewedFile } from './use-file-reading.ts';

/** Brings a patient record from the hospital in: choose, look, accept. Nothing is written before it is accepted. */
export function ImportPage() {
  const { t } = useLingui();
  const [outcome, setOutcome] = useState<{ readonly file: ReviewedFile; readonly result: Imported } | null>(
    null,
  );
  const { reading, read, cancel, startOver } = useFileReading();
  return (
    <Page
      title={<Trans>Import</Trans>}
      description={
        <Trans>A patient record from the hospital, as a FHIR R4 bundle in JSON, up to 50 MB.</Trans>
      }
    >
      <Stepper
        label={t`Steps of the import`}
        steps={[
          { key: 'choosing', label: <Trans>Choose a file</Trans> },
          { key: 'reading', label: <Trans>Read and compare</Trans> },
          { key: 'read', label: <Trans>Check and decide</Trans> },
          { key: 'done', label: <Trans>Done</Trans> },
        ]}
        currentKey={outcome ? 'done' : reading.kind}
        isFinished={outcome !== null}
      />
      {outcome ? (
        <ImportResult
          {...outcome}
          onAnother={() => {
            setOutcome(null);
            startOver();
          }}
        />
      ) : (
        <>
          {reading.kind === 'choosing' && <FileChooser refusal={reading.refusal} onChoose={read} />}
          {reading.kind === 'reading' && <ReadingProgress {...reading} onCancel={cancel} />}
          {reading.kind === 'read' && (
            <ProposalReview
              file={reading.file}
              onCancel={startOver}
              onAccepted={(result) => setOutcome({ file: reading.file, result })}
            />
          )}
        </>
      )}
    </Page>
  );
}

interface ReadingProps {
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
}

function ReadingProgress({ done, total, onCancel }: ReadingProps) {
  return (
    <Progress
      label={<Trans>Reading the file</Trans>}
      value={total === 0 ? null : done}
      max={Math.max(1, total)}
      detail={
        total > 0 && (
          <Trans>
            {done} of {total} entries
          </Trans>
        )
      }
      onCancel={onCancel}
    />
  );
}
