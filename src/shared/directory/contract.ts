import { z } from 'zod';

import { command, query, type Contract } from '../ipc/contract.ts';
import { NeedDomain } from '../referrals/need-domain.ts';
import { Id } from '../values/ids.ts';
import { DirectoryEntry, Organisation, Service } from './service.ts';

/** A new service, with its organisation: an existing one is named by id and left as it is. */
export const NewEntry = z.object({
  organisation: Organisation.omit({ version: true }),
  service: Service.omit({ version: true }),
});
/** A new service, with its organisation. */
export type NewEntry = z.infer<typeof NewEntry>;

/** Everything the screens may ask about the directory. */
export const directory = {
  search: query({
    needs: 'directory.read',
    subject: () => ({ entity: 'service', id: null }),
    input: z.strictObject({
      text: z.string().max(200),
      domain: NeedDomain.nullable(),
      limit: z.int().min(1).max(200),
    }),
    output: z.array(DirectoryEntry),
  }),
  get: query({
    needs: 'directory.read',
    subject: ({ serviceId }) => ({ entity: 'service', id: serviceId }),
    input: z.strictObject({ serviceId: Id }),
    output: DirectoryEntry,
  }),
  add: command({
    needs: 'directory.write',
    input: NewEntry.strict(),
    output: DirectoryEntry,
    stales: ['directory'],
  }),
  edit: command({
    needs: 'directory.write',
    input: DirectoryEntry.strict(),
    output: DirectoryEntry,
    stales: ['directory', 'referrals', 'packets'],
  }),
} as const satisfies Contract;
