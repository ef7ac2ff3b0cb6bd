import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { RecipientLine, Referral } from '../../shared/referrals/referral.ts';
import { isOpen, mayBeContacted, NEXT_STATUSES } from '../../shared/referrals/status.ts';
import { useMay } from '../app/session.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { Stack } from '../ui/stack.tsx';
import { useWords } from '../wording/options.ts';
import {
  MOVE_LABELS,
  OUTCOME_LABELS,
  REASON_LABELS,
  STATUS_LABELS,
  STATUS_TONES,
} from '../wording/referrals.ts';
import { MoveRecipientDialog, type MoveChoice } from './move-recipient-dialog.tsx';
import { NextAction } from './next-action.tsx';
import { RecipientHistory } from './recipient-history.tsx';
import styles from './recipient-panel.module.css';

interface Props {
  readonly referral: Referral;
  readonly line: RecipientLine;
}

/** One service that was asked: where the request stands, what comes next, and what happened so far. */
export function RecipientPanel({ referral, line: { recipient, entry } }: Props) {
  const { t } = useLingui();
  const { word } = useWords();
  const mayWrite = useMay('referral.write');
  const [move, setMove] = useState<MoveChoice | null>(null);
  const [isHistoryShown, setHistoryShown] = useState(false);
  const moves = useMoveEntries({ referral, line: { recipient, entry } }, setMove);
  return (
    <section className={styles['panel']} aria-label={entry.service.name}>
      <Stack gap={2}>
        <Stack direction="row" justify="between" align="start">
          <div>
            <h4>
              <bdi>{entry.organisation.name}</bdi>
            </h4>
            <p>
              <bdi>{entry.service.name}</bdi>
            </p>
          </div>
          <Badge tone={STATUS_TONES[recipient.status]}>{word(STATUS_LABELS, recipient.status)}</Badge>
        </Stack>
        {recipient.reasonCode && (
          <p>
            {word(REASON_LABELS, recipient.reasonCode)}{' '}
            {recipient.reasonText && <bdi>({recipient.reasonText})</bdi>}
          </p>
        )}
        {recipient.outcome && <p>{word(OUTCOME_LABELS, recipient.outcome)}</p>}
        {isOpen(recipient.status) && <NextAction recipient={recipient} />}
        <Stack direction="row" gap={2}>
          {mayWrite && moves.length > 0 && (
            <Menu label={t`Move this request`} placement="bottom start" entries={moves}>
              <Button variant="secondary" size="small">
                <Trans>Record what happened</Trans>
              </Button>
            </Menu>
          )}
          <Button
            size="small"
            aria-expanded={isHistoryShown}
            onPress={() => setHistoryShown(!isHistoryShown)}
          >
            {isHistoryShown ? <Trans>Hide history</Trans> : <Trans>Show history</Trans>}
          </Button>
        </Stack>
        {isHistoryShown && <RecipientHistory recipientId={recipient.id} />}
      </Stack>
      {move && (
        <MoveRecipientDialog
          referral={referral}
          line={{ recipient, entry }}
          choice={move}
          onClose={() => setMove(null)}
        />
      )}
    </section>
  );
}

/** The moves that the rules allow from here, and that the service reached the person. */
function useMoveEntries(
  { line: { recipient } }: Props,
  onChoose: (choice: MoveChoice) => void,
): readonly MenuEntry[] {
  const { t } = useLingui();
  const { word } = useWords();
  const { status } = recipient;
  const moves = NEXT_STATUSES[status].map(({ to }) => ({
    key: to,
    label: word(MOVE_LABELS, to),
    isDanger: to === 'entered-in-error',
    startsGroup: to === 'cancelled' || (to === 'entered-in-error' && isOpen(status)),
    onAction: () => onChoose({ kind: 'status', to }),
  }));
  if (!mayBeContacted(status)) return moves;
  const contacted = {
    key: 'contacted',
    label: t`The service reached the patient`,
    onAction: () => onChoose({ kind: 'contacted', to: status }),
  };
  return [contacted, ...moves];
}
