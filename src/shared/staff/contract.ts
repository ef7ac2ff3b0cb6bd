import { z } from 'zod';

import { query, type Contract } from '../ipc/contract.ts';
import { Account } from './account.ts';

/** Everything the screens may ask about staff. */
export const staff = {
  me: query({
    needs: 'session',
    subject: () => ({ entity: 'account', id: null }),
    input: z.strictObject({}),
    output: Account,
  }),
} as const satisfies Contract;
