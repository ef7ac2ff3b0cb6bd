import { Trans, useLingui } from '@lingui/react/macro';

import { Card } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { useLook } from './look.ts';

/** Whether letters alone are shortcuts. */
export function KeyboardCard() {
  const { t } = useLingui();
  const { preferences, setPreferences } = useLook();
  return (
    <Card title={<Trans>Keyboard</Trans>}>
      <Checkbox
        label={t`Letters alone are shortcuts`}
        description={t`Such as N for a new case and ? for all shortcuts. Turn this off if you dictate or if keys are struck by accident.`}
        isSelected={preferences.singleKeys}
        onChange={(singleKeys) => setPreferences({ singleKeys })}
      />
    </Card>
  );
}
