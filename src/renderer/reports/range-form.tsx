import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { refusalText } from '../api/refusals.ts';
import { useToday } from '../app/session.ts';
import { DateField } from '../ui/date-field.tsx';
import { Grid } from '../ui/grid.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Stack } from '../ui/stack.tsx';
import { useWords } from '../wording/options.ts';
import type { ReportRange } from './queries.ts';
import { PRESET_LABELS, PRESETS, presetOf, presetRange } from './ranges.ts';

interface Props {
  readonly range: ReportRange;
  /** Called with complete ranges only, whose last day does not lie before the first. */
  readonly onChange: (range: ReportRange) => void;
}

type Days = { readonly [Day in keyof ReportRange]: string | null };

/** The days a report is about: a preset, or any two days. */
export function RangeForm({ range, onChange }: Props) {
  const { t } = useLingui();
  const { choices } = useWords();
  const today = useToday();
  const [days, setDays] = useState<Days>(range);
  const isReversed = days.from !== null && days.to !== null && days.from > days.to;
  const change = (next: Days) => {
    setDays(next);
    if (next.from !== null && next.to !== null && next.from <= next.to)
      onChange({ from: next.from, to: next.to });
  };
  return (
    <Stack gap={3}>
      <RadioGroup
        label={t`Period`}
        look="segmented"
        value={presetOf(range, today)}
        onChange={(preset) => change(presetRange(preset, today))}
        options={choices(PRESET_LABELS, PRESETS)}
      />
      <Grid minColumn="12rem">
        <DateField label={t`First day`} value={days.from} onChange={(from) => change({ ...days, from })} />
        <DateField
          label={t`Last day`}
          value={days.to}
          onChange={(to) => change({ ...days, to })}
          errorMessage={isReversed ? refusalText({ code: 'report/range-reversed' }) : undefined}
        />
      </Grid>
      <p>
        <Trans>A request belongs to the day on which it was sent.</Trans>
      </p>
    </Stack>
  );
}
