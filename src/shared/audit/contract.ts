import { z } from 'zod';

import { query, type Contract } from '../ipc/contract.ts';
import { Id } from '../values/ids.ts';
import { Instant } from '../values/instant.ts';

/** One line of the trail: who did or saw what, when, and how it ended. */
export const AuditEntry = z.object({
  seq: z.int().positive(),
  at: Instant,
  actorId: z.string(),
  actorName: z.string(),
  method: z.string(),
  entity: z.string().nullable(),
  entityId: z.string().nullable(),
  outcome: z.enum(['done', 'refused', 'failed']),
  /** The refusal's code, when refused. */
  code: z.string().nullable(),
});
/** One line of the trail. */
export type AuditEntry = z.infer<typeof AuditEntry>;

/** Everything the screens may ask about the audit trail. */
export const audit = {
  listForCase: query({
    needs: 'case.read',
    subject: ({ caseId }) => ({ entity: 'case_record', id: caseId }),
    input: z.strictObject({ caseId: Id, limit: z.int().min(1).max(500) }),
    output: z.array(AuditEntry),
  }),
} as const satisfies Contract;
