import { Trans, useLingui } from '@lingui/react/macro';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';

import type { SafetyEventKind } from '../../shared/safety/alert.ts';
import type { SafetyFile } from '../../shared/safety/contract.ts';
import { nextSteps, stateOf } from '../../shared/safety/pathway.ts';
import { useMay } from '../app/session.ts';
import { momentText } from '../locale/dates.ts';
import { Badge } from '../ui/badge.tsx';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Menu } from '../ui/menu.tsx';
import { Stack } from '../ui/stack.tsx';
import { useWords } from '../wording/options.ts';
import { ALERT_LEVEL_LABELS } from '../wording/safety.ts';
import { EventList } from './event-list.tsx';
import { CLOSURE_LABELS, STEP_LABELS } from './labels.ts';
import { RecordStepDialog } from './record-step-dialog.tsx';
import { StandingInTheWay } from './standing-in-the-way.tsx';

/** Steps off the usual way: they put off, hand over or take back. */
const OTHER_STEPS: readonly SafetyEventKind[] = [
  'unable-to-assess',
  'transferred',
  'documented-error',
  'team-notified',
  'assessed',
  'mitigation',
];

/** One alert: what opened it, what was done, what comes next and what keeps it from closing. */
export function AlertCard({ file: { alert, events } }: { readonly file: SafetyFile }) {
  const { t } = useLingui();
  const { word } = useWords();
  const [recording, setRecording] = useState<SafetyEventKind | null>(null);
  const mayWrite = useMay('clinical.write');
  const isOpen = alert.status === 'open';
  const steps = nextSteps(events);
  const others = OTHER_STEPS.filter((kind) => !steps.some((step) => step === kind));
  const { retryAt } = stateOf(events);
  return (
    <Card
      headingLevel={3}
      title={word(ALERT_LEVEL_LABELS, alert.level)}
      aside={
        <>
          {alert.level === 'interpersonal-safety' && (
            <Badge tone="priv">{t`Private: watch who can see this`}</Badge>
          )}
          <Badge tone={isOpen ? 'crit' : 'good'}>
            {alert.closure ? word(CLOSURE_LABELS, alert.closure) : t`Open`}
          </Badge>
        </>
      }
    >
      <Stack gap={4}>
        <p>
          <Trans>Opened {momentText(alert.openedAt)}</Trans>
        </p>
        {isOpen && <StandingInTheWay events={events} />}
        {isOpen && retryAt !== null && (
          <Banner tone="warn" title={<Trans>Assess again by {momentText(retryAt)}</Trans>} />
        )}
        <EventList events={events} />
        {isOpen && mayWrite && (
          <Stack direction="row" gap={2}>
            {steps.map((kind, index) => (
              <Button
                key={kind}
                variant={index === 0 ? 'primary' : 'secondary'}
                onPress={() => setRecording(kind)}
              >
                {word(STEP_LABELS, kind)}
              </Button>
            ))}
            <Menu
              label={t`Other steps`}
              entries={others.map((kind) => ({
                key: kind,
                label: word(STEP_LABELS, kind),
                isDanger: kind === 'documented-error',
                onAction: () => setRecording(kind),
              }))}
            >
              <Button variant="secondary">
                <Ellipsis size={16} aria-hidden />
                <Trans>Other steps</Trans>
              </Button>
            </Menu>
          </Stack>
        )}
      </Stack>
      {recording && <RecordStepDialog alert={alert} kind={recording} onClose={() => setRecording(null)} />}
    </Card>
  );
}
