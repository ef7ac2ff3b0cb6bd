import { useLingui } from '@lingui/react/macro';

import type { RecipientStatus } from '../../shared/referrals/referral.ts';
import { assertNever } from '../../shared/result.ts';

/** What is usually done next once a request is in a status, as a proposal; `null` where nothing is left to do. */
export function useUsualNextStep(to: RecipientStatus): string | null {
  const { t } = useLingui();
  switch (to) {
    case 'draft':
      return t`Send the request`;
    case 'requested':
      return t`Ask whether they accept`;
    case 'accepted':
      return t`Ask whether they reached the patient`;
    case 'in-progress':
      return t`Ask what came of it`;
    case 'on-hold':
      return t`Ask whether it can go on`;
    case 'rejected':
    case 'cancelled':
    case 'completed':
    case 'failed':
    case 'entered-in-error':
      return null;
    default:
      return assertNever(to);
  }
}
