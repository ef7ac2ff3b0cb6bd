import { z } from 'zod';

import { command, query, type Contract } from '../ipc/contract.ts';
import { Id } from '../values/ids.ts';
import { CaseFile, CaseloadRow, CaseRecord } from './case-record.ts';

/** What a new case is made from; it belongs to whoever opens it. */
export const NewCase = CaseRecord.pick({
  id: true,
  personId: true,
  setting: true,
  location: true,
  reason: true,
  openedOn: true,
});
/** What a new case is made from. */
export type NewCase = z.infer<typeof NewCase>;

/** Everything the screens may ask about cases. */
export const cases = {
  caseload: query({
    needs: 'case.read',
    subject: () => ({ entity: 'case_record', id: null }),
    input: z.strictObject({
      view: z.enum(['mine', 'open', 'all']),
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    output: z.object({ total: z.int(), rows: z.array(CaseloadRow) }),
  }),
  open: command({
    needs: 'case.write',
    input: NewCase.strict(),
    output: CaseRecord,
    stales: ['cases', 'people'],
  }),
  file: query({
    needs: 'case.read',
    subject: ({ caseId }) => ({ entity: 'case_record', id: caseId }),
    input: z.strictObject({ caseId: Id }),
    output: CaseFile,
  }),
} as const satisfies Contract;
