import { useState } from 'react';
import { v7 as newId } from 'uuid';

import type { NewReferral } from '../../shared/referrals/contract.ts';
import type { Channel, ReferralRecipient } from '../../shared/referrals/referral.ts';
import { RefusalError } from '../api/refusal-error.ts';
import { useToday } from '../app/session.ts';
import { moveFormStart } from './move-form.ts';
import { useCreateReferral, useMoveRecipient } from './queries.ts';
import { useUsualNextStep } from './use-usual-next-step.ts';

interface MakeReferral {
  /** Makes the referral, and with a channel records every request as sent. Answers whether all of it is done. */
  readonly make: (referral: NewReferral, sentBy: Channel | null) => Promise<boolean>;
  readonly error: RefusalError | null;
}

/** Makes a referral and sends it. After a refusal half-way the same call goes on where it stopped. */
export function useMakeReferral(): MakeReferral {
  const create = useCreateReferral();
  const move = useMoveRecipient();
  const today = useToday();
  const nextAction = useUsualNextStep('requested');
  const [error, setError] = useState<RefusalError | null>(null);

  const send = async (referral: NewReferral, recipients: readonly ReferralRecipient[], channel: Channel) => {
    const file = { ...referral, createdAt: '', createdBy: '', version: 1 };
    for (const recipient of recipients.filter(({ status }) => status === 'draft')) {
      const start = moveFormStart({
        id: newId(),
        referral: file,
        recipient,
        kind: 'status',
        to: 'requested',
        today,
        nextAction,
      });
      // One after the other: a refusal stops the rest and is shown.
      await move.mutateAsync({ ...start, channel });
    }
  };
  const make = async (referral: NewReferral, sentBy: Channel | null): Promise<boolean> => {
    try {
      const { recipients } = await create.mutateAsync(referral);
      if (sentBy !== null)
        await send(
          referral,
          recipients.map(({ recipient }) => recipient),
          sentBy,
        );
      return true;
    } catch (failure) {
      setError(failure instanceof RefusalError ? failure : new RefusalError({ code: 'unexpected' }));
      return false;
    }
  };
  return { make, error };
}
