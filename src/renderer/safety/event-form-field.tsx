import { useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';

import { assertNever } from '../../shared/result.ts';
import {
  Disposition,
  NotificationMethod,
  RiskLevel,
  type SafetyEventKind,
} from '../../shared/safety/alert.ts';
import { REQUIRED_FIELDS } from '../../shared/safety/pathway.ts';
import { FormCheckbox } from '../ui/form/form-checkbox.tsx';
import { FormRadioGroup } from '../ui/form/form-radio-group.tsx';
import { FormSelect } from '../ui/form/form-select.tsx';
import { FormTextArea } from '../ui/form/form-text-area.tsx';
import { FormTextField } from '../ui/form/form-text-field.tsx';
import { fieldError } from '../wording/field-error.ts';
import { FormMomentField } from '../wording/form-moment-field.tsx';
import { useWords } from '../wording/options.ts';
import type { SafetyEventInput } from '../wording/safety-event-input.ts';
import { METHOD_LABELS } from '../wording/safety.ts';
import type { EventField } from './event-fields.ts';
import { DISPOSITION_LABELS, RISK_LABELS } from './labels.ts';
import { useFieldLabels } from './use-field-labels.ts';

type Input = z.input<typeof SafetyEventInput>;
type Output = z.output<typeof SafetyEventInput>;

interface Props {
  readonly kind: SafetyEventKind;
  readonly field: EventField;
  readonly control: Control<Input, unknown, Output>;
}

/** One field of a safety step, with the control that suits it. */
export function EventFormField({ kind, field, control }: Props) {
  const { t } = useLingui();
  const { choices } = useWords();
  const labels = useFieldLabels(kind);
  const required: readonly string[] = REQUIRED_FIELDS[kind];
  const shared = {
    control,
    errorText: fieldError,
    label: labels[field],
    isRequired: required.includes(field),
  };
  switch (field) {
    case 'who':
    case 'role':
      return <FormTextField {...shared} name={field} isNullable />;
    case 'method':
      return (
        <FormRadioGroup
          {...shared}
          name="method"
          look="segmented"
          options={choices(METHOD_LABELS, NotificationMethod.options)}
        />
      );
    case 'riskLevel':
      return (
        <FormRadioGroup
          {...shared}
          name="riskLevel"
          look="segmented"
          options={choices(RISK_LABELS, RiskLevel.options)}
        />
      );
    case 'disposition':
      return (
        <FormSelect
          {...shared}
          name="disposition"
          placeholder={t`Choose`}
          options={choices(DISPOSITION_LABELS, Disposition.options)}
        />
      );
    case 'dueAt':
      return <FormMomentField {...shared} name="dueAt" />;
    case 'readBack':
      return <FormCheckbox control={control} name="readBack" label={labels.readBack} />;
    case 'basis':
    case 'steps':
    case 'reason':
    case 'details':
      return <FormTextArea {...shared} name={field} isNullable />;
    default:
      return assertNever(field);
  }
}
