import { Trans } from '@lingui/react/macro';

import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Stack } from '../ui/stack.tsx';
import { useHelp } from './help-context.ts';

/** The way to the guide from the settings. */
export function GuideCard() {
  const { show } = useHelp();
  return (
    <Card title={<Trans>User guide</Trans>}>
      <Stack>
        <p>
          <Trans>
            Short pages about everything in Almoner. They need no network, and you can save or print them.
          </Trans>
        </p>
        <div>
          <Button variant="secondary" onPress={() => show('start')}>
            <Trans>Open the guide</Trans>
            <Kbd>F1</Kbd>
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
