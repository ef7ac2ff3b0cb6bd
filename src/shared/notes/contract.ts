import { z } from 'zod';

import { command, query, type Contract } from '../ipc/contract.ts';
import { Id } from '../values/ids.ts';
import { Note } from './note.ts';

/** What is signed. Until then it is a draft. */
export const SignNote = Note.pick({
  id: true,
  caseId: true,
  occurredOn: true,
  modality: true,
  activity: true,
  minutes: true,
  body: true,
});
/** What is signed. */
export type SignNote = z.infer<typeof SignNote>;

/** Everything the screens may ask about notes. */
export const notes = {
  listForCase: query({
    needs: 'clinical.read',
    subject: ({ caseId }) => ({ entity: 'case_record', id: caseId }),
    input: z.strictObject({ caseId: Id }),
    output: z.array(Note),
  }),
  sign: command({
    needs: 'clinical.write',
    input: SignNote.strict(),
    output: Note,
    stales: ['notes', 'cases', 'drafts'],
  }),
} as const satisfies Contract;
