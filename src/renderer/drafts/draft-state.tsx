import { Trans } from '@lingui/react/macro';
import { Check, CircleAlert } from 'lucide-react';

import { assertNever } from '../../shared/result.ts';
import { refusalText } from '../api/refusals.ts';
import { timeText } from '../locale/dates.ts';
import type { DraftState as State } from './draft-keeper.ts';
import styles from './draft-state.module.css';

/** How a form's unsaved work stands, in words. Read out when it changes to "not saved". */
export function DraftState({ state }: { readonly state: State }) {
  return (
    <span
      className={styles['state']}
      role={state.kind === 'not-saved' ? 'alert' : undefined}
      data-kind={state.kind}
    >
      <Words state={state} />
    </span>
  );
}

function Words({ state }: { readonly state: State }) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'saving':
      return <Trans>Saving…</Trans>;
    case 'saved': {
      const time = timeText(state.at);
      return (
        <>
          <Check size={15} aria-hidden />
          <Trans>Draft saved {time}</Trans>
        </>
      );
    }
    case 'not-saved': {
      const why = refusalText(state.refusal);
      return (
        <>
          <CircleAlert size={15} aria-hidden />
          <span>
            <Trans>Not saved. {why} Keep this window open.</Trans>
          </span>
        </>
      );
    }
    default:
      return assertNever(state);
  }
}
