import { z } from 'zod';

import { command, query, type Contract } from '../ipc/contract.ts';

/** The five first steps of a new clinic, in their order. */
export const FIRST_STEPS = ['facility', 'person', 'service', 'note', 'packet'] as const;
/** One of the first steps of a new clinic. */
export type FirstStep = (typeof FIRST_STEPS)[number];

const FirstSteps = z.strictObject({
  /** Whether the records show that each was done, by whomever. */
  done: z.record(z.enum(FIRST_STEPS), z.boolean()),
  /** Whether this account has put the list away. */
  isDismissed: z.boolean(),
});
/** How far a new clinic is. */
export type FirstSteps = z.infer<typeof FirstSteps>;

/** Everything the screens may ask about the first steps. */
export const firstSteps = {
  get: query({
    needs: 'session',
    subject: () => ({ entity: 'first_steps_dismissal', id: null }),
    input: z.strictObject({}),
    output: FirstSteps,
  }),
  setDismissed: command({
    needs: 'session',
    input: z.strictObject({ isDismissed: z.boolean() }),
    output: z.strictObject({ isDismissed: z.boolean() }),
    stales: ['firstSteps'],
  }),
} as const satisfies Contract;
