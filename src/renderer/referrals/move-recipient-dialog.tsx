import { Trans } from '@lingui/react/macro';
import { useId } from 'react';

import type { MoveRecipient } from '../../shared/referrals/contract.ts';
import type { RecipientLine, Referral } from '../../shared/referrals/referral.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../wording/options.ts';
import { MOVE_LABELS } from '../wording/referrals.ts';
import { MoveRecipientForm } from './move-recipient-form.tsx';

/** A move the user picked. */
export type MoveChoice = Pick<MoveRecipient, 'kind' | 'to'>;

interface Props {
  readonly referral: Referral;
  readonly line: RecipientLine;
  readonly choice: MoveChoice;
  readonly onClose: () => void;
}

/** Records one move of a request. */
export function MoveRecipientDialog({ referral, line, choice, onClose }: Props) {
  const { word } = useWords();
  const formId = useId();
  const { organisation, service } = line.entry;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={
        choice.kind === 'contacted' ? (
          <Trans>The service reached the patient</Trans>
        ) : (
          word(MOVE_LABELS, choice.to)
        )
      }
      description={
        <bdi>
          {organisation.name}, {service.name}
        </bdi>
      }
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" form={formId}>
            <Trans>Record</Trans>
          </Button>
        </>
      }
    >
      <MoveRecipientForm
        formId={formId}
        referral={referral}
        recipient={line.recipient}
        choice={choice}
        onDone={onClose}
      />
    </Dialog>
  );
}
