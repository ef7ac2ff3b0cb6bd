import { Trans } from '@lingui/react/macro';

import { refusalText } from '../api/refusals.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import type { SaveState } from './use-answers.ts';

interface Props {
  readonly state: SaveState;
  readonly onRetry: () => void;
  readonly onReload: () => void;
}

/** Whether the answers on screen are in the record, and what to do when they are not. */
export function SaveStatus({ state, onRetry, onReload }: Props) {
  if (state.kind === 'saving') return <Trans>Saving…</Trans>;
  if (state.kind === 'saved') return <Trans>All answers saved</Trans>;
  const isOutdated = state.refusal.code.endsWith('/changed-elsewhere');
  return (
    <Banner
      tone="crit"
      role="alert"
      title={<Trans>The last answers are not saved</Trans>}
      actions={
        <Button variant="secondary" size="small" onPress={isOutdated ? onReload : onRetry}>
          {isOutdated ? <Trans>Reload</Trans> : <Trans>Try again</Trans>}
        </Button>
      }
    >
      <p>{refusalText(state.refusal)}</p>
    </Banner>
  );
}
