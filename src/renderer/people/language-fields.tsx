import { Trans, useLingui } from '@lingui/react/macro';
import { useController } from 'react-hook-form';

import { COMMON_LANGUAGES, languageName } from '../locale/languages.ts';
import { Card } from '../ui/card.tsx';
import { FormSelect } from '../ui/form/form-select.tsx';
import { Grid } from '../ui/grid.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import type { PersonFieldsProps } from './name-fields.tsx';

/** The language to speak, and whether somebody must interpret. Nobody having asked is a third answer. */
export function LanguageFields({ control }: PersonFieldsProps) {
  const { t } = useLingui();
  const { field: language } = useController({ control, name: 'language' });
  const { field: interpreter } = useController({ control, name: 'interpreterNeeded' });
  const own = language.value;
  const tags = own === null || COMMON_LANGUAGES.includes(own) ? COMMON_LANGUAGES : [own, ...COMMON_LANGUAGES];
  return (
    <Card title={<Trans>Language</Trans>}>
      <Grid>
        <FormSelect
          control={control}
          name="language"
          label={t`Preferred language`}
          noneLabel={t`Not known`}
          options={tags.map((tag) => ({ value: tag, label: languageName(tag) }))}
        />
        <RadioGroup
          label={t`Interpreter needed`}
          look="segmented"
          value={answerOf(interpreter.value)}
          onChange={(answer) => interpreter.onChange(ANSWERS[answer])}
          options={[
            { value: 'yes', label: t`Yes` },
            { value: 'no', label: t`No` },
            { value: 'not-asked', label: t`Not asked` },
          ]}
        />
      </Grid>
    </Card>
  );
}

const ANSWERS = { yes: true, no: false, 'not-asked': null } as const;

function answerOf(isNeeded: boolean | null): keyof typeof ANSWERS {
  if (isNeeded === null) return 'not-asked';
  return isNeeded ? 'yes' : 'no';
}
