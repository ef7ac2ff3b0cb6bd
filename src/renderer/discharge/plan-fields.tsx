import { useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';

import type { DischargePlan } from '../../shared/discharge/discharge-plan.ts';
import { FormDateField } from '../ui/form/form-date-field.tsx';
import { FormSelect } from '../ui/form/form-select.tsx';
import { FormTextArea } from '../ui/form/form-text-area.tsx';
import { FormTextField } from '../ui/form/form-text-field.tsx';
import { Grid } from '../ui/grid.tsx';
import { Stack } from '../ui/stack.tsx';
import { useWords } from '../wording/options.ts';
import { DISPOSITION_CODES, DISPOSITION_LABELS } from './labels.ts';

interface Props {
  readonly control: Control<z.input<typeof DischargePlan>, unknown, z.output<typeof DischargePlan>>;
}

/** The fields of a discharge plan, in the order in which the packet prints them. */
export function PlanFields({ control }: Props) {
  const { t } = useLingui();
  const { choices } = useWords();
  return (
    <Stack gap={4}>
      <Grid>
        <FormDateField control={control} name="dischargeOn" label={t`Discharge on`} />
        <FormSelect
          control={control}
          name="disposition"
          label={t`Goes to`}
          noneLabel={t`Not decided`}
          options={choices(DISPOSITION_LABELS, DISPOSITION_CODES)}
        />
      </Grid>
      <FormTextArea
        control={control}
        name="reasonInPlainWords"
        label={t`Why the patient was here`}
        description={t`One sentence in plain words. It is printed on the packet.`}
        isNullable
        limit={500}
        rows={2}
      />
      <Grid>
        <FormTextField control={control} name="destinationName" label={t`Name of the place`} isNullable />
        <FormTextField control={control} name="destinationAddress" label={t`Address`} isNullable />
        <FormTextField control={control} name="destinationPhone" label={t`Phone`} isNullable />
      </Grid>
      <FormTextField
        control={control}
        name="transport"
        label={t`How the patient gets there`}
        description={t`Who drives, and when.`}
        isNullable
      />
      <Grid>
        <FormTextField control={control} name="caregiverName" label={t`Who helps at home`} isNullable />
        <FormTextField control={control} name="caregiverPhone" label={t`Their phone`} isNullable />
      </Grid>
    </Stack>
  );
}
