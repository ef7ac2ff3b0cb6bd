import { Trans } from '@lingui/react/macro';

import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { paths } from './paths.ts';

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <Page title={<Trans>Not found</Trans>}>
      <EmptyState
        title={<Trans>There is nothing at this address</Trans>}
        actions={
          <ButtonLink variant="primary" href={paths.today}>
            <Trans>Go to Today</Trans>
          </ButtonLink>
        }
      >
        <Trans>Nothing was lost.</Trans>
      </EmptyState>
    </Page>
  );
}
