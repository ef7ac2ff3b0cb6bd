import { Trans, useLingui } from '@lingui/react/macro';

import type { ReferralFile } from '../../shared/referrals/referral.ts';
import { momentText } from '../locale/dates.ts';
import { Badge } from '../ui/badge.tsx';
import { Banner } from '../ui/banner.tsx';
import { Card } from '../ui/card.tsx';
import { Stack } from '../ui/stack.tsx';
import { NEED_DOMAIN_LABELS } from '../wording/need-domains.ts';
import { useWords } from '../wording/options.ts';
import { URGENCY_LABELS, URGENCY_TONES } from '../wording/referrals.ts';
import { RecipientPanel } from './recipient-panel.tsx';

/** One need that help is asked for, with every service that was asked. */
export function ReferralCard({ file: { referral, recipients } }: { readonly file: ReferralFile }) {
  const { t } = useLingui();
  const { word } = useWords();
  const created = momentText(referral.createdAt);
  return (
    <Card
      headingLevel={3}
      title={word(NEED_DOMAIN_LABELS, referral.domain)}
      aside={<Badge tone={URGENCY_TONES[referral.urgency]}>{word(URGENCY_LABELS, referral.urgency)}</Badge>}
    >
      <Stack gap={4}>
        <div>
          <p dir="auto">{referral.reason}</p>
          <p>
            <Trans>Made {created}</Trans>
          </p>
        </div>
        {!referral.contactAllowed && (
          <Banner tone="priv" title={t`The service must not contact the patient directly`}>
            {referral.safeContact && <p dir="auto">{referral.safeContact}</p>}
          </Banner>
        )}
        {recipients.map((line) => (
          <RecipientPanel key={line.recipient.id} referral={referral} line={line} />
        ))}
      </Stack>
    </Card>
  );
}
