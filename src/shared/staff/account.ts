import { z } from 'zod';

import { Id } from '../values/ids.ts';
import { line, optionalLine } from '../values/text.ts';
import { Role } from './permissions.ts';

/** A member of staff who can unlock the vault. */
export const Account = z.object({
  id: Id,
  /** What is typed to sign in. */
  name: line(60),
  displayName: line(120),
  /** Licence letters, for example LCSW. */
  credentials: optionalLine(40),
  phone: optionalLine(60),
  roles: z.array(Role).min(1),
});
/** A member of staff who can unlock the vault. */
export type Account = z.infer<typeof Account>;
