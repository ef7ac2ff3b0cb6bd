import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useController } from 'react-hook-form';

import { languageName } from '../locale/languages.ts';
import { Button } from '../ui/button.tsx';
import type { Option } from '../ui/option-list.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import type { EntryControl } from './entry-control.ts';

interface Props {
  readonly control: EntryControl;
  readonly options: readonly Option[];
}

/** The languages a service speaks: each is added from a list and taken off by its own button. */
export function LanguagesField({ control, options }: Props) {
  const { t } = useLingui();
  const { field } = useController({ control, name: 'service.languages' });
  const languages = field.value ?? [];
  return (
    <Stack gap={2}>
      <Select
        label={t`Languages`}
        placeholder={t`Add a language`}
        value={null}
        onChange={(language) => language && field.onChange([...languages, language])}
        options={options.filter(({ value }) => !languages.includes(value))}
      />
      {languages.length > 0 && (
        <Stack direction="row" gap={2}>
          {languages.map((language) => (
            <Button
              key={language}
              size="small"
              variant="secondary"
              onPress={() => field.onChange(languages.filter((other) => other !== language))}
            >
              {languageName(language)}
              <X size={14} aria-hidden />
              <VisuallyHidden>{t`Remove`}</VisuallyHidden>
            </Button>
          ))}
        </Stack>
      )}
    </Stack>
  );
}
