import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { useForm, useWatch, type DefaultValues } from 'react-hook-form';
import { v7 as newId } from 'uuid';

import type { Draft } from '../../shared/drafts/contract.ts';
import type { NewReferral } from '../../shared/referrals/contract.ts';
import { NeedDomain } from '../../shared/referrals/need-domain.ts';
import { Urgency, type Channel } from '../../shared/referrals/referral.ts';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { wordedResolver, type FieldWords } from '../app/worded-resolver.ts';
import { DraftState } from '../drafts/draft-state.tsx';
import { restoredValues } from '../drafts/restored-values.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { FormErrorSummary } from '../ui/form/form-error-summary.tsx';
import { FormRadioGroup } from '../ui/form/form-radio-group.tsx';
import { FormSelect } from '../ui/form/form-select.tsx';
import { FormTextArea } from '../ui/form/form-text-area.tsx';
import { Stack } from '../ui/stack.tsx';
import { fieldError } from '../wording/field-error.ts';
import { NEED_DOMAIN_LABELS } from '../wording/need-domains.ts';
import { useWords } from '../wording/options.ts';
import { URGENCY_LABELS } from '../wording/referrals.ts';
import { ContactFields } from './contact-fields.tsx';
import { ReferralInput, draftedId, type ReferralValues } from './referral-form.ts';
import { SendFields } from './send-fields.tsx';
import { ServicePicker } from './service-picker.tsx';
import { useMakeReferral } from './use-make-referral.ts';

/** The two buttons that submit this form. */
export const SAVE = 'save';
export const SEND = 'send';

interface Props {
  readonly formId: string;
  readonly caseId: string;
  readonly stored: Draft | null;
  readonly onPending: (isPending: boolean) => void;
  readonly onDone: () => void;
}

const FIELDS = ['domain', 'reason', 'urgency', 'recipients', 'safeContact'] as const;

/** What the form starts with. The need has no value until one is chosen, so its draft is looked for apart. */
function firstValues(id: string, caseId: string, stored: Draft | null): DefaultValues<ReferralValues> {
  const empty: Omit<ReferralValues, 'id' | 'caseId' | 'domain'> = {
    reason: '',
    urgency: 'routine',
    contactAllowed: true,
    safeContact: null,
    recipients: [],
  };
  const domain = NeedDomain.safeParse(stored?.body['domain']);
  return { ...restoredValues(empty, stored), ...(domain.success && { domain: domain.data }), id, caseId };
}

/** What to enter in the fields that must not stay empty. */
function useReferralWords(): FieldWords {
  const { t } = useLingui();
  return {
    domain: t`Choose the need`,
    reason: t`Enter what is asked, and why`,
    recipients: t`Choose at least one service`,
  };
}

/** Need, reason, urgency, how the person may be reached, and the services to ask. */
export function NewReferralForm({ formId, caseId, stored, onPending, onDone }: Props) {
  const { t } = useLingui();
  const { choices } = useWords();
  const [id] = useState(() => (stored ? draftedId(stored) : newId()));
  const [channel, setChannel] = useState<Channel>('phone');
  const form = useForm<ReferralValues, unknown, NewReferral>({
    resolver: wordedResolver(ReferralInput, useReferralWords()),
    defaultValues: firstValues(id, caseId, stored),
  });
  const draft = useDraft({ key: `referral:${id}`, caseId, stored, form });
  const make = useMakeReferral();
  const domain = useWatch({ control: form.control, name: 'domain' });
  const fields = { control: form.control, errorText: fieldError };

  const submit = async (referral: NewReferral, isSent: boolean) => {
    onPending(true);
    const isMade = await make.make(referral, isSent ? channel : null);
    if (isMade) await draft.discard();
    onPending(false);
    if (isMade) onDone();
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent;
    const isSent = submitter instanceof HTMLButtonElement && submitter.value === SEND;
    void form.handleSubmit((referral) => submit(referral, isSent))(event);
  };
  return (
    <form id={formId} noValidate onSubmit={onSubmit}>
      <Stack gap={4}>
        <FormErrorSummary {...fields} setFocus={form.setFocus} names={FIELDS} />
        <FormSelect
          {...fields}
          name="domain"
          label={t`Need`}
          isRequired
          placeholder={t`Choose a need`}
          options={choices(NEED_DOMAIN_LABELS, NeedDomain.options)}
        />
        <FormTextArea {...fields} name="reason" label={t`What is asked, and why`} isRequired limit={2000} />
        <FormRadioGroup
          {...fields}
          name="urgency"
          label={t`Urgency`}
          look="segmented"
          options={choices(URGENCY_LABELS, Urgency.options)}
        />
        <ContactFields control={form.control} />
        <ServicePicker control={form.control} domain={domain ?? null} />
        <SendFields channel={channel} onChange={setChannel} />
        <RefusalBanner error={make.error} />
        <Stack direction="row" justify="between">
          <DraftState state={draft.state} />
          <Button size="small" onPress={() => void draft.discard().then(onDone)}>
            <Trans>Discard draft</Trans>
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}
