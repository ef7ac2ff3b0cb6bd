import { zodResolver } from '@hookform/resolvers/zod';
import { Trans } from '@lingui/react/macro';
import { useForm } from 'react-hook-form';

import { discharge } from '../../shared/discharge/contract.ts';
import type { DischargePlan } from '../../shared/discharge/discharge-plan.ts';
import type { Draft } from '../../shared/drafts/contract.ts';
import { useCommand } from '../app/commands/use-command.ts';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { useMay } from '../app/session.ts';
import { DraftState } from '../drafts/draft-state.tsx';
import { restoredValues } from '../drafts/restored-values.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { FormErrorSummary } from '../ui/form/form-error-summary.tsx';
import { Stack } from '../ui/stack.tsx';
import { PlanFields } from './plan-fields.tsx';
import { useSavePlan } from './queries.ts';

interface Props {
  readonly plan: DischargePlan;
  readonly stored: Draft | null;
  readonly onSaved: () => void;
}

const FIELDS = [
  'dischargeOn',
  'disposition',
  'reasonInPlainWords',
  'destinationName',
  'destinationAddress',
  'destinationPhone',
  'transport',
  'caregiverName',
  'caregiverPhone',
] as const;

/** Where the person goes and who helps. Everything may be left open until it is known. */
export function PlanForm({ plan, stored, onSaved }: Props) {
  const mayWrite = useMay('case.write');
  const save = useSavePlan();
  const form = useForm({
    resolver: zodResolver(discharge.savePlan.input),
    // A draft begun on an older version goes on from the newest: what the draft says is shown before it is saved.
    defaultValues: { ...restoredValues(plan, stored), caseId: plan.caseId, version: plan.version },
  });
  const draft = useDraft({ key: `discharge-plan:${plan.caseId}`, caseId: plan.caseId, stored, form });
  const onSuccess = () => {
    onSaved();
    void draft.discard();
  };
  const submit = form.handleSubmit((next) => save.mutate(next, { onSuccess }));
  useCommand('save', () => void submit(), { isDisabled: !mayWrite });
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap={4}>
        <FormErrorSummary control={form.control} setFocus={form.setFocus} names={FIELDS} />
        <PlanFields control={form.control} />
        <RefusalBanner error={save.error} />
        {mayWrite && (
          <Stack direction="row" gap={4}>
            <Button variant="primary" type="submit" isPending={save.isPending}>
              <Trans>Save plan</Trans>
            </Button>
            <DraftState state={draft.state} />
          </Stack>
        )}
      </Stack>
    </form>
  );
}
