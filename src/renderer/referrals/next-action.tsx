import { Trans, useLingui } from '@lingui/react/macro';

import type { ReferralRecipient } from '../../shared/referrals/referral.ts';
import { useToday } from '../app/session.ts';
import { dayText, dueText, dueTone } from '../locale/dates.ts';
import { Badge } from '../ui/badge.tsx';

/** What we do next about a request and when; late is said in words. */
export function NextAction({
  recipient: { nextAction, nextActionOn },
}: {
  readonly recipient: ReferralRecipient;
}) {
  const { t } = useLingui();
  const today = useToday();
  if (nextAction === null || nextActionOn === null) return <Badge tone="warn">{t`No next step set`}</Badge>;
  const tone = dueTone(nextActionOn, today);
  const day = dayText(nextActionOn);
  return (
    <p>
      <Trans>
        Next: <bdi>{nextAction}</bdi>, {day}
      </Trans>{' '}
      {tone !== 'neutral' && <Badge tone={tone}>{dueText(nextActionOn, today)}</Badge>}
    </p>
  );
}
