import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { v7 as newId } from 'uuid';

import type { AssessmentMode } from '../../shared/assessments/assessment.ts';
import { useGo } from '../app/navigation.ts';
import { paths } from '../app/paths.ts';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Stack } from '../ui/stack.tsx';
import { useWords } from '../wording/options.ts';
import { MODE_LABELS } from './labels.ts';
import { useStartAssessment } from './queries.ts';

interface Props {
  readonly caseId: string;
  readonly instrumentId: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** Asks who answers, then opens the empty form. */
export function StartDialog({ caseId, instrumentId, title, onClose }: Props) {
  const { t } = useLingui();
  const { choices } = useWords();
  const go = useGo();
  const start = useStartAssessment();
  const [mode, setMode] = useState<AssessmentMode>('interviewer');
  const [id] = useState(() => newId());
  const begin = () =>
    start.mutate({ id, caseId, instrumentId, mode }, { onSuccess: () => go(paths.assessment(caseId, id)) });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={title}
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog's main act: A opens it, Enter starts */}
          <Button variant="primary" autoFocus isPending={start.isPending} onPress={begin}>
            <Trans>Start</Trans>
          </Button>
        </>
      }
    >
      <Stack>
        <RadioGroup
          label={t`Who answers`}
          value={mode}
          onChange={setMode}
          options={choices(MODE_LABELS, ['interviewer', 'self', 'proxy'])}
        />
        <RefusalBanner error={start.error} />
      </Stack>
    </Dialog>
  );
}
