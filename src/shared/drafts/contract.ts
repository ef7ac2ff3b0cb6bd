import { z } from 'zod';

import { command, query, type Contract } from '../ipc/contract.ts';
import { Id } from '../values/ids.ts';
import { Instant } from '../values/instant.ts';

/** Unsaved work of one member of staff, already safe on disk. */
export const Draft = z.object({
  /** Which form it belongs to, `form:record id`, for example `note:0190…`. */
  key: z.string().regex(/^[a-z-]+:[0-9a-f-]{36}$/),
  caseId: Id.nullable(),
  /** The form's values as they stood, complete or not. */
  body: z.record(z.string(), z.json()),
  /** Counts up with each save of the form, so that a late message never overwrites a newer one. */
  revision: z.int().min(1),
  savedAt: Instant,
});
/** Unsaved work of one member of staff. */
export type Draft = z.infer<typeof Draft>;

/** Everything a form needs to keep its draft. Only the author sees it. */
export const drafts = {
  save: command({
    needs: 'case.write',
    input: Draft.omit({ savedAt: true }).strict(),
    output: z.object({ savedAt: Instant }),
    stales: [],
  }),
  list: query({
    needs: 'case.read',
    subject: ({ caseId }) => ({ entity: 'case_record', id: caseId }),
    input: z.strictObject({ caseId: Id.nullable(), form: z.string().max(40) }),
    output: z.array(Draft),
  }),
  discard: command({
    needs: 'case.write',
    input: Draft.pick({ key: true }).strict(),
    output: z.object({ discarded: z.boolean() }),
    stales: ['drafts'],
  }),
} as const satisfies Contract;
