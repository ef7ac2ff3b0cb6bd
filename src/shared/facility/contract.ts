import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

import { command, query, type Contract } from '../ipc/contract.ts';
import { line, optionalLine } from '../values/text.ts';

/** Whether days can be counted in it. */
function isTimeZone(name: string): boolean {
  try {
    Temporal.PlainDate.from('2026-01-01').toZonedDateTime(name);
    return true;
  } catch {
    return false;
  }
}

/** The hospital or clinic, as it appears on paper. */
export const Facility = z.object({
  name: line(200),
  /** IANA time zone in which due dates and calendar days are counted. */
  timeZone: line(60).refine(isTimeZone, { message: 'facility/unknown-time-zone' }),
  /** The unit's or department's number that a patient can call. */
  phone: optionalLine(60),
  /** When social work can be reached, in plain words. */
  hours: optionalLine(200),
  version: z.int().positive(),
});
/** The hospital or clinic. */
export type Facility = z.infer<typeof Facility>;

/** Everything the screens may ask about the facility. */
export const facility = {
  get: query({
    needs: 'session',
    subject: () => ({ entity: 'facility', id: null }),
    input: z.strictObject({}),
    output: Facility,
  }),
  update: command({
    needs: 'facility.write',
    input: Facility.strict(),
    output: Facility,
    stales: ['facility', 'packets'],
  }),
} as const satisfies Contract;
