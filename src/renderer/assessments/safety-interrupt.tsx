import { Trans } from '@lingui/react/macro';
import { useState } from 'react';

import type { Assessment } from '../../shared/assessments/assessment.ts';
import { itemByLinkId, type Instrument } from '../../shared/assessments/instrument.ts';
import type { SafetyAlert } from '../../shared/safety/alert.ts';
import { blocksFinishing } from '../../shared/safety/pathway.ts';
import { useSafetyFiles } from '../safety/queries.ts';
import { useWords } from '../wording/options.ts';
import { ALERT_LEVEL_LABELS } from '../wording/safety.ts';
import { InterruptDialog } from './interrupt-dialog.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly instrument: Instrument;
  /** Alerts that the answers opened a moment ago. */
  readonly opened: readonly SafetyAlert[];
}

/** Interrupts the form while an alert of it has been neither started on nor put off with a reason. */
export function SafetyInterrupt({ assessment, instrument, opened }: Props) {
  const { word } = useWords();
  const files = useSafetyFiles(assessment.caseId).data ?? [];
  const [handled, setHandled] = useState<ReadonlySet<string>>(new Set());
  const untouched = files
    .filter(({ alert, events }) => alert.assessmentId === assessment.id && blocksFinishing(events))
    .map(({ alert }) => alert);
  const alert = [...untouched, ...opened].find(({ id, status }) => status === 'open' && !handled.has(id));
  if (!alert) return null;
  const item = alert.linkId === null ? null : itemByLinkId(instrument, alert.linkId);
  return (
    <InterruptDialog
      key={alert.id}
      alert={alert}
      title={word(ALERT_LEVEL_LABELS, alert.level)}
      question={item && <Trans>The answer to “{item.text}” opened a safety alert.</Trans>}
      onRecorded={() => setHandled(new Set([...handled, alert.id]))}
    />
  );
}
