import { Trans, useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';

import { Sex } from '../../shared/people/person.ts';
import { Card } from '../ui/card.tsx';
import { FormPartialDateField } from '../ui/form/form-partial-date-field.tsx';
import { FormSelect } from '../ui/form/form-select.tsx';
import { FormTextField } from '../ui/form/form-text-field.tsx';
import { Grid } from '../ui/grid.tsx';
import type { PersonFormOutput, PersonFormValues } from './person-form-values.ts';
import { SEX_WORDS } from './person-words.ts';

/** What the fields of a person need: the form they belong to. */
export interface PersonFieldsProps {
  readonly control: Control<PersonFormValues, unknown, PersonFormOutput>;
}

/** What tells one person from another. */
export function NameFields({ control }: PersonFieldsProps) {
  const { t, i18n } = useLingui();
  return (
    <Card title={<Trans>Name and identifiers</Trans>}>
      <Grid>
        <FormTextField
          control={control}
          name="familyName"
          isRequired
          label={t`Family name`}
          autoComplete="off"
        />
        <FormTextField
          control={control}
          name="givenName"
          isRequired
          label={t`Given name`}
          autoComplete="off"
        />
        <FormTextField
          control={control}
          name="preferredName"
          isNullable
          label={t`Preferred name`}
          autoComplete="off"
        />
        <FormTextField control={control} name="pronouns" isNullable label={t`Pronouns`} autoComplete="off" />
        <FormPartialDateField control={control} name="bornOn" label={t`Birth date`} />
        <FormTextField
          control={control}
          name="mrn"
          isNullable
          label={t`Medical record number`}
          description={t`From the hospital's system.`}
          autoComplete="off"
        />
        <FormSelect
          control={control}
          name="sex"
          label={t`Administrative sex`}
          options={Sex.options.map((sex) => ({ value: sex, label: i18n._(SEX_WORDS[sex]) }))}
        />
      </Grid>
    </Card>
  );
}
