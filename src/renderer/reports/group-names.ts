import { msg } from '@lingui/core/macro';

import type { ReferralReport } from '../../shared/reports/referral-report.ts';
import { NEED_DOMAIN_LABELS } from '../wording/need-domains.ts';
import { useWords } from '../wording/options.ts';
import { REASON_LABELS } from '../wording/referrals.ts';

/** A decline may be on record without its reason, for example one that was imported. */
const DECLINE_LABELS = { ...REASON_LABELS, 'not-recorded': msg`Not recorded` };

/** What a group of a breakdown is called: a code of the record in words, the name of a service or worker as it is. */
export function useGroupName(): (by: ReferralReport['breakdowns'][number]['by'], label: string) => string {
  const { word } = useWords();
  return (by, label) => {
    if (by === 'domain') return word(NEED_DOMAIN_LABELS, label);
    return by === 'decline-reason' ? word(DECLINE_LABELS, label) : label;
  };
}
