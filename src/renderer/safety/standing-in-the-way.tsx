import { Trans } from '@lingui/react/macro';

import type { SafetyEvent } from '../../shared/safety/alert.ts';
import { nextSteps } from '../../shared/safety/pathway.ts';
import { Banner } from '../ui/banner.tsx';
import { useWords } from '../wording/options.ts';
import { IN_THE_WAY_LABELS } from './labels.ts';

/** Says why an alert is still open, and the two other ways it may close. */
export function StandingInTheWay({ events }: { readonly events: readonly SafetyEvent[] }) {
  const { word } = useWords();
  const missing = nextSteps(events).filter((step) => step in IN_THE_WAY_LABELS);
  return (
    <Banner tone="crit" title={<Trans>This alert stays open because:</Trans>}>
      <ul>
        {missing.map((step) => (
          <li key={step}>{word(IN_THE_WAY_LABELS, step)}</li>
        ))}
      </ul>
      <p>
        <Trans>
          It also closes when responsibility is handed over to a named clinician, or when it was opened by
          mistake and the reason is recorded. While it is open, the case stays open and packets are drafts.
        </Trans>
      </p>
    </Banner>
  );
}
