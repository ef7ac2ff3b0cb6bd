import { z } from 'zod';

import { command, query, type Contract } from '../ipc/contract.ts';
import { Id } from '../values/ids.ts';
import { NewSafetyEvent, SafetyAlert, SafetyEvent } from './alert.ts';

/** An alert with everything that was documented for it, oldest first. */
export const SafetyFile = z.object({ alert: SafetyAlert, events: z.array(SafetyEvent) });
/** An alert with everything that was documented for it. */
export type SafetyFile = z.infer<typeof SafetyFile>;

/** Everything the screens may ask about safety alerts. */
export const safety = {
  listForCase: query({
    needs: 'clinical.read',
    subject: ({ caseId }) => ({ entity: 'case_record', id: caseId }),
    input: z.strictObject({ caseId: Id }),
    output: z.array(SafetyFile),
  }),
  /** Documents a step. The alert closes only when the pathway says so. */
  record: command({
    needs: 'clinical.write',
    input: z.strictObject({ id: Id, alertId: Id, version: z.int().positive(), event: NewSafetyEvent }),
    output: SafetyFile,
    stales: ['safety', 'cases', 'packets'],
  }),
} as const satisfies Contract;
