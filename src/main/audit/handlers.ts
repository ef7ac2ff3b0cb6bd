import type { audit } from '../../shared/audit/contract.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { listAuditEntries } from './repository.ts';

export const auditHandlers: HandlersOf<typeof audit> = {
  listForCase: ({ caseId, limit }, { db }) => listAuditEntries(db, caseId, limit),
};
