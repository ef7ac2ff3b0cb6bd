import type { firstSteps } from '../../shared/first-steps/contract.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { bringBack, dismiss, isDismissedBy, readFirstSteps } from './repository.ts';

export const firstStepHandlers: HandlersOf<typeof firstSteps> = {
  get: (_input, { db, account }) => readFirstSteps(db, account.id),

  async setDismissed({ isDismissed }, { db, account, now }) {
    const before = { isDismissed: await isDismissedBy(db, account.id) };
    if (isDismissed) await dismiss(db, account.id, now);
    else await bringBack(db, account.id);
    const value = { isDismissed };
    const change = { entity: 'first_steps_dismissal', id: account.id, caseId: null, before, after: value };
    return { value, change: before.isDismissed === isDismissed ? null : change };
  },
};
