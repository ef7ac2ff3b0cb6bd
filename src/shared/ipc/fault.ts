import { z } from 'zod';

/** A line of a stack that names a place: `at name (file:line:column)`. */
const FRAME = /^at .*:\d+:\d+\)?$/;
const MOST_FRAMES = 12;

/** An unexpected fault as it may be logged: where, never what about. */
export const LoggedFault = z.strictObject({
  /** What the user is shown and can pass on. */
  reference: z.string().regex(/^[a-z0-9]{1,20}$/),
  name: z.string().regex(/^\w{1,60}$/),
  code: z.string().max(60).nullable(),
  frames: z.array(z.string().max(500).regex(FRAME)).max(MOST_FRAMES),
});
/** An unexpected fault as it may be logged: where, never what about. */
export type LoggedFault = Readonly<z.infer<typeof LoggedFault>>;

/**
 * Strips a fault to what may stand in a log: its kind and the places in our code. Messages are left out, because those
 * of the database and of validation can quote what a person wrote; a message may itself look like lines of a stack, so
 * it is cut out of the stack before the lines are looked at.
 */
export function loggedFault(error: unknown, reference: string): LoggedFault {
  const known = error instanceof Error ? error : new Error('not an error');
  const code = 'code' in known && typeof known.code === 'string' ? known.code : null;
  const frames = (known.stack ?? '')
    .replace(known.message, '')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => FRAME.test(text))
    .slice(0, MOST_FRAMES);
  return { reference, name: known.constructor.name, code, frames };
}
