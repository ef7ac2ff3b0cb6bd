import { Trans, useLingui } from '@lingui/react/macro';

import { TEXT_PERCENTS, type Preferences } from '../../shared/ipc/preferences.ts';
import { Card } from '../ui/card.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { LanguageSelect } from './language-select.tsx';
import { useLook } from './look.ts';

/** How the window looks: each change shows at once and is kept on this computer. */
export function AppearanceCard() {
  const { t } = useLingui();
  const { preferences, setPreferences } = useLook();
  return (
    <Card title={<Trans>Appearance</Trans>}>
      <Stack>
        <RadioGroup<Preferences['theme']>
          label={t`Theme`}
          look="segmented"
          value={preferences.theme}
          onChange={(theme) => setPreferences({ theme })}
          options={[
            { value: 'system', label: t`Like the computer` },
            { value: 'light', label: t`Light` },
            { value: 'dark', label: t`Dark` },
          ]}
        />
        <RadioGroup<Preferences['contrast']>
          label={t`Contrast`}
          look="segmented"
          value={preferences.contrast}
          onChange={(contrast) => setPreferences({ contrast })}
          options={[
            { value: 'system', label: t`Like the computer` },
            { value: 'more', label: t`More contrast` },
          ]}
        />
        <RadioGroup<Preferences['density']>
          label={t`Rows and fields`}
          look="segmented"
          value={preferences.density}
          onChange={(density) => setPreferences({ density })}
          options={[
            { value: 'comfortable', label: t`Comfortable` },
            { value: 'compact', label: t`Compact` },
          ]}
        />
        <TextSizeSelect />
        <LanguageSelect />
      </Stack>
    </Card>
  );
}

function TextSizeSelect() {
  const { t } = useLingui();
  const { preferences, setPreferences } = useLook();
  return (
    <Select
      label={t`Text size`}
      options={TEXT_PERCENTS.map((percent) => ({ value: String(percent), label: `${percent} %` }))}
      value={String(preferences.textPercent)}
      onChange={(value) => {
        const textPercent = TEXT_PERCENTS.find((percent) => String(percent) === value);
        if (textPercent) setPreferences({ textPercent });
      }}
    />
  );
}
