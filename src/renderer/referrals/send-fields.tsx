import { useLingui } from '@lingui/react/macro';

import { Channel } from '../../shared/referrals/referral.ts';
import { Select } from '../ui/select.tsx';
import { useWords } from '../wording/options.ts';
import { CHANNEL_LABELS } from '../wording/referrals.ts';

interface Props {
  readonly channel: Channel;
  readonly onChange: (channel: Channel) => void;
}

const SENDING = Channel.options.filter((channel) => channel !== 'none');

/** How the requests go out. Almoner sends nothing itself: it records that the worker did. */
export function SendFields({ channel, onChange }: Props) {
  const { t } = useLingui();
  const { choices } = useWords();
  return (
    <Select
      label={t`How you send it`}
      description={t`“Send now” records that you have sent the request. Almoner itself sends nothing.`}
      value={channel}
      onChange={(chosen) => chosen && onChange(chosen)}
      options={choices(CHANNEL_LABELS, SENDING)}
    />
  );
}
