import { Trans } from '@lingui/react/macro';

import type { ReferralEvent } from '../../shared/referrals/referral.ts';
import { QueryView } from '../app/query-view.tsx';
import { momentText } from '../locale/dates.ts';
import { Stack } from '../ui/stack.tsx';
import { useWords } from '../wording/options.ts';
import {
  CHANNEL_LABELS,
  OUTCOME_LABELS,
  REASON_LABELS,
  SAID_BY_LABELS,
  STATUS_LABELS,
} from '../wording/referrals.ts';
import { useRecipientHistory } from './queries.ts';

/** Everything that happened to a request: when it happened, who said so and how, and when it was recorded. */
export function RecipientHistory({ recipientId }: { readonly recipientId: string }) {
  const query = useRecipientHistory(recipientId);
  return (
    <QueryView query={query} skeletonLines={2}>
      {(events) =>
        events.length === 0 ? (
          <p>
            <Trans>Nothing has happened since the draft was made.</Trans>
          </p>
        ) : (
          <Stack as="ol" gap={3}>
            {events.map((event) => (
              <li key={event.id}>
                <HistoryEntry event={event} />
              </li>
            ))}
          </Stack>
        )
      }
    </QueryView>
  );
}

function HistoryEntry({ event }: { readonly event: ReferralEvent }) {
  const { word } = useWords();
  const occurred = momentText(event.occurredAt);
  const recorded = momentText(event.recordedAt);
  return (
    <>
      <p>
        <b>
          {event.kind === 'contacted' && <Trans>The service reached the patient</Trans>}
          {event.kind === 'note' && <Trans>Note</Trans>}
          {event.kind === 'status' && word(STATUS_LABELS, event.to)}
        </b>
        {event.outcome && <> · {word(OUTCOME_LABELS, event.outcome)}</>}
        {event.reasonCode && <> · {word(REASON_LABELS, event.reasonCode)}</>}
      </p>
      {event.reasonText && <p dir="auto">{event.reasonText}</p>}
      <p>
        <Trans>Happened {occurred}</Trans> · {word(SAID_BY_LABELS, event.saidBy)}
        {event.saidByName && (
          <>
            {' '}
            (<bdi>{event.saidByName}</bdi>)
          </>
        )}{' '}
        · {word(CHANNEL_LABELS, event.channel)} ·{' '}
        <Trans>
          Recorded {recorded} by <bdi>{event.recordedByName}</bdi>
        </Trans>
      </p>
    </>
  );
}
