import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';

import { QueryView } from '../app/query-view.tsx';
import { useDrafts } from '../drafts/queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { NewReferralForm, SAVE, SEND } from './new-referral-form.tsx';

interface Props {
  readonly caseId: string;
  readonly onClose: () => void;
}

/** A new referral in a panel. Closing keeps what was written; opening it again goes on from there. */
export function NewReferralDialog({ caseId, onClose }: Props) {
  const { t } = useLingui();
  const formId = useId();
  const drafts = useDrafts('referral', caseId);
  const [isPending, setPending] = useState(false);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={t`New referral`}
      description={t`What you write is kept when you close this panel.`}
      footer={
        <>
          <Button variant="secondary" type="submit" form={formId} value={SAVE} isPending={isPending}>
            <Trans>Save as drafts</Trans>
          </Button>
          <Button variant="primary" type="submit" form={formId} value={SEND} isPending={isPending}>
            <Trans>Send now</Trans>
          </Button>
        </>
      }
    >
      {/* An answer from before this panel opened may hold a draft that is thrown away by now. */}
      {drafts.data && !drafts.isFetchedAfterMount ? (
        <Skeleton lines={6} />
      ) : (
        <QueryView query={drafts} skeletonLines={6}>
          {([stored = null]) => (
            <NewReferralForm
              formId={formId}
              caseId={caseId}
              stored={stored}
              onPending={setPending}
              onDone={onClose}
            />
          )}
        </QueryView>
      )}
    </Dialog>
  );
}
