import { Trans } from '@lingui/react/macro';

import { itemByLinkId, type Instrument } from '../../shared/assessments/instrument.ts';
import { Button } from '../ui/button.tsx';
import { AlertDialog } from '../ui/dialog.tsx';
import { Stack } from '../ui/stack.tsx';
import type { Finish } from './use-finish.ts';

interface Props {
  readonly finish: Finish;
  readonly instrument: Instrument;
  readonly onDecline: (linkId: string) => void;
  readonly onGoTo: (linkId: string) => void;
}

/** Asks about a safety item that was left blank. A blank is neither a no nor a zero. */
export function UnaskedPrompt({ finish, instrument, onDecline, onGoTo }: Props) {
  const [linkId] = finish.unasked;
  const item = linkId === undefined ? null : itemByLinkId(instrument, linkId);
  const decline = () => {
    if (linkId !== undefined) onDecline(linkId);
    finish.goOn();
  };
  const goTo = () => {
    finish.leave();
    // The dialog gives the focus back to where it was when it closes; the question comes after that.
    if (linkId !== undefined) setTimeout(() => onGoTo(linkId), 0);
  };
  return (
    <AlertDialog
      isOpen={item !== null}
      tone="warn"
      title={<Trans>The safety question has no answer</Trans>}
      actions={
        <>
          <Button onPress={finish.goOn}>
            <Trans>It was not asked, finish without it</Trans>
          </Button>
          <Button variant="secondary" onPress={decline}>
            <Trans>The patient declined, finish</Trans>
          </Button>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the safe way out must be what Enter does */}
          <Button variant="primary" autoFocus onPress={goTo}>
            <Trans>Go to the question</Trans>
          </Button>
        </>
      }
    >
      <Stack>
        <p lang="en">
          <b>
            {item?.prefix}. {item?.text}
          </b>
        </p>
        <p>
          <Trans>
            A blank is not a no. If you finish without an answer, a safety alert stays open until somebody has
            asked.
          </Trans>
        </p>
      </Stack>
    </AlertDialog>
  );
}
