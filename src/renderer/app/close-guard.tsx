import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';

import { flushDrafts, hasUnsavedWork } from '../drafts/draft-registry.ts';
import { Button } from '../ui/button.tsx';
import { AlertDialog } from '../ui/dialog.tsx';

/** Lets the window close only when every draft is on disk, or when the user says that it may be lost. */
export function CloseGuard() {
  const [isAsking, setIsAsking] = useState(false);
  const [mayLose, setMayLose] = useState(false);
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (mayLose || !hasUnsavedWork()) return;
      event.preventDefault();
      void flushDrafts().then((isSaved) => (isSaved ? window.close() : setIsAsking(true)));
    };
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [mayLose]);
  useEffect(() => {
    if (mayLose) window.close();
  }, [mayLose]);
  return (
    <AlertDialog
      isOpen={isAsking}
      tone="warn"
      title={<Trans>A draft could not be saved</Trans>}
      actions={
        <>
          <Button onPress={() => setMayLose(true)}>
            <Trans>Close and lose the draft</Trans>
          </Button>
          <Button variant="primary" onPress={() => setIsAsking(false)}>
            <Trans>Keep the window open</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>Everything else is safe. The form says why its draft could not be saved.</Trans>
      </p>
    </AlertDialog>
  );
}
