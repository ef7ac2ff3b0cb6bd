import { z } from 'zod';

/** The id of a record: a UUID version 7 made by the caller, so that saving twice is saving once. */
export const Id = z.uuid();
/** The id of a record: a UUID version 7 made by the caller. */
export type Id = z.infer<typeof Id>;
