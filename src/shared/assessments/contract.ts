import { z } from 'zod';

import { command, query, type Contract } from '../ipc/contract.ts';
import { SafetyAlert } from '../safety/alert.ts';
import { Id } from '../values/ids.ts';
import { Answers } from './answers.ts';
import { Assessment, AssessmentMode } from './assessment.ts';
import { Instrument } from './instrument.ts';

/** An instrument in a list. */
const InstrumentLine = z.object({ id: z.string(), shortName: z.string(), title: z.string() });
/** An instrument in a list. */
export type InstrumentLine = z.infer<typeof InstrumentLine>;

/** Everything the screens may ask about assessments. */
export const assessments = {
  instruments: query({
    needs: 'clinical.read',
    subject: () => ({ entity: 'instrument', id: null }),
    input: z.strictObject({}),
    output: z.array(InstrumentLine),
  }),
  instrument: query({
    needs: 'clinical.read',
    subject: ({ id }) => ({ entity: 'instrument', id }),
    input: z.strictObject({ id: z.string().max(60) }),
    output: Instrument,
  }),
  listForCase: query({
    needs: 'clinical.read',
    subject: ({ caseId }) => ({ entity: 'case_record', id: caseId }),
    input: z.strictObject({ caseId: Id }),
    output: z.array(Assessment),
  }),
  get: query({
    needs: 'clinical.read',
    subject: ({ id }) => ({ entity: 'assessment', id }),
    input: z.strictObject({ id: Id }),
    /** With the last completed one of the same instrument and version, to compare with. */
    output: z.object({ assessment: Assessment, previous: Assessment.nullable() }),
  }),
  start: command({
    needs: 'clinical.write',
    input: z.strictObject({
      id: Id,
      caseId: Id,
      instrumentId: z.string().max(60),
      mode: AssessmentMode,
    }),
    output: Assessment,
    stales: ['assessments', 'cases'],
  }),
  /** Keeps the answers as they stand and opens a safety alert the moment an answer asks for one. */
  answer: command({
    needs: 'clinical.write',
    input: z.strictObject({ id: Id, version: z.int().positive(), answers: Answers }),
    output: z.object({ assessment: Assessment, openedAlerts: z.array(SafetyAlert) }),
    stales: ['assessments', 'cases', 'safety', 'packets'],
  }),
  finish: command({
    needs: 'clinical.write',
    input: z.strictObject({ id: Id, version: z.int().positive() }),
    output: Assessment,
    stales: ['assessments', 'cases'],
  }),
} as const satisfies Contract;
