import type { staff } from '../../shared/staff/contract.ts';
import type { HandlersOf } from '../ipc/handler.ts';

export const staffHandlers: HandlersOf<typeof staff> = {
  me: (_input, { account }) => Promise.resolve(account),
};
