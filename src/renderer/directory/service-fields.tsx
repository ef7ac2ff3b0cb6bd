import { useLingui } from '@lingui/react/macro';

import { NeedDomain } from '../../shared/referrals/need-domain.ts';
import { COMMON_LANGUAGES, languageName } from '../locale/languages.ts';
import { FormCheckboxGroup } from '../ui/form/form-checkbox-group.tsx';
import { FormTextArea } from '../ui/form/form-text-area.tsx';
import { FormTextField } from '../ui/form/form-text-field.tsx';
import { Grid } from '../ui/grid.tsx';
import { Stack } from '../ui/stack.tsx';
import { NEED_DOMAIN_LABELS } from '../wording/need-domains.ts';
import { useWords } from '../wording/options.ts';
import type { EntryControl } from './entry-control.ts';
import { LanguagesField } from './languages-field.tsx';
import styles from './service-fields.module.css';

/** What the service offers, to whom, and how to reach it. */
export function ServiceFields({ control }: { readonly control: EntryControl }) {
  const { t } = useLingui();
  const { choices } = useWords();
  return (
    <Stack gap={4}>
      <FormTextField control={control} name="service.name" label={t`Name of the service`} isRequired />
      <FormCheckboxGroup
        control={control}
        name="service.domains"
        label={t`Needs it answers`}
        className={styles['needs']}
        isRequired
        options={choices(NEED_DOMAIN_LABELS, NeedDomain.options)}
      />
      <Grid>
        <FormTextField control={control} name="service.phone" label={t`Phone`} isNullable />
        <FormTextField control={control} name="service.fax" label={t`Fax`} isNullable />
        <FormTextField control={control} name="service.hours" label={t`Hours`} isNullable />
      </Grid>
      <LanguagesField
        control={control}
        options={COMMON_LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
      />
      <FormTextArea
        control={control}
        name="service.eligibility"
        label={t`Who can use it`}
        isNullable
        limit={500}
        rows={2}
      />
      <FormTextArea
        control={control}
        name="service.whatToExpect"
        label={t`What to bring and expect`}
        description={t`In plain words. This is printed in discharge packets.`}
        isNullable
        limit={500}
      />
    </Stack>
  );
}
