import { useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';

import type { Appointment } from '../../shared/discharge/discharge-plan.ts';
import { FormCheckbox } from '../ui/form/form-checkbox.tsx';
import { FormDateField } from '../ui/form/form-date-field.tsx';
import { FormTextField } from '../ui/form/form-text-field.tsx';
import { FormTimeField } from '../ui/form/form-time-field.tsx';
import { Grid } from '../ui/grid.tsx';
import { Stack } from '../ui/stack.tsx';

interface Props {
  readonly control: Control<z.input<typeof Appointment>, unknown, z.output<typeof Appointment>>;
}

/** Who, for what, when, where, and what the person needs for it. */
export function AppointmentFields({ control }: Props) {
  const { t } = useLingui();
  return (
    <Stack gap={4}>
      <Grid>
        <FormTextField control={control} name="withWhom" label={t`With`} isRequired />
        <FormTextField control={control} name="purpose" label={t`What for`} isRequired />
      </Grid>
      <Grid>
        <FormDateField control={control} name="on" label={t`Day`} isRequired />
        <FormTimeField
          control={control}
          name="at"
          label={t`Time`}
          description={t`Leave it empty until it is fixed.`}
        />
      </Grid>
      <Grid>
        <FormTextField control={control} name="place" label={t`Where`} isNullable />
        <FormTextField control={control} name="phone" label={t`Phone`} isNullable />
      </Grid>
      <FormTextField control={control} name="gettingThere" label={t`How the patient gets there`} isNullable />
      <FormTextField control={control} name="bring" label={t`What to bring`} isNullable />
      <FormCheckbox control={control} name="interpreterNeeded" label={t`An interpreter is needed`} />
    </Stack>
  );
}
