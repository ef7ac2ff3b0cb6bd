import { useLingui } from '@lingui/react/macro';

import type { Preferences } from '../../shared/ipc/preferences.ts';
import { WindowLanguage } from '../../shared/values/window-language.ts';
import { ownLanguageName } from '../locale/languages.ts';
import { Select } from '../ui/select.tsx';
import { useLook } from './look.ts';

/** The language of the window, each by its own name so that nobody is locked into one they cannot read. */
export function LanguageSelect() {
  const { t } = useLingui();
  const { preferences, setPreferences } = useLook();
  return (
    <Select<Preferences['language']>
      label={t`Language`}
      options={[
        { value: 'system', label: t`Like the computer` },
        ...WindowLanguage.options.map((value) => ({ value, label: ownLanguageName(value) })),
      ]}
      value={preferences.language}
      onChange={(language) => language && setPreferences({ language })}
    />
  );
}
