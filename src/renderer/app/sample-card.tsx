import { Trans } from '@lingui/react/macro';

import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { useSession } from './session.ts';

/** The way between the clinic and the sample hospital. Locks first, so that nothing of one is seen in the other. */
export function SampleCard() {
  const { vaultKind, switchTo } = useSession();
  const isSample = vaultKind === 'sample';
  return (
    <Card title={<Trans>Sample hospital</Trans>}>
      <p>
        {isSample ? (
          <Trans>
            You are in the sample hospital. Nobody here is real, and everybody can open it. To make it anew or
            throw it away, lock it first: both are offered there.
          </Trans>
        ) : (
          <Trans>
            A hospital of 200 invented people, to practice and to show. It is kept apart from your records.
            Almoner saves your drafts and locks before it goes there.
          </Trans>
        )}
      </p>
      <div>
        <Button variant="secondary" onPress={() => switchTo(isSample ? 'clinic' : 'sample')}>
          {isSample ? (
            <Trans>Lock and go to our clinic</Trans>
          ) : (
            <Trans>Lock and go to the sample hospital</Trans>
          )}
        </Button>
      </div>
    </Card>
  );
}
