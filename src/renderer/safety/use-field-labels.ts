import { useLingui } from '@lingui/react/macro';

import type { SafetyEventKind } from '../../shared/safety/alert.ts';
import type { EventField } from './event-fields.ts';

/** What each field of a step asks. The same field asks something else for another kind of step. */
export function useFieldLabels(kind: SafetyEventKind): Readonly<Record<EventField, string>> {
  const { t } = useLingui();
  const who: Partial<Record<SafetyEventKind, string>> = {
    'team-notified': t`Who was told`,
    assessed: t`Who assessed`,
    mitigation: t`Who does it`,
    'follow-up-arranged': t`Who follows up`,
    transferred: t`Who took over`,
  };
  return {
    who: who[kind] ?? t`Who`,
    role: t`Their role`,
    method: t`How`,
    readBack: t`They repeated the message back`,
    riskLevel: t`Overall risk`,
    basis: t`What this rests on, and what would change it`,
    steps: t`What was done: means, agreed steps, safety plan`,
    disposition: t`Where the patient goes from here`,
    dueAt: kind === 'unable-to-assess' ? t`Try again on` : t`Due on`,
    reason: t`Reason`,
    details: t`Anything else`,
  };
}
