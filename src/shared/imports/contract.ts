import { z } from 'zod';

import { calculation, command, query, type Contract } from '../ipc/contract.ts';
import { Id } from '../values/ids.ts';
import { ImportProposal, ImportSection, PersonComparison } from './proposal.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a file offers, before anything is compared or written. */
export const ReadFile = z.object({ sha256: Sha256, proposal: ImportProposal });
/** What a file offers. */
export type ReadFile = z.infer<typeof ReadFile>;

/** What the worker accepts of it: for each person, the sections to take over. */
export const AcceptedPerson = z.object({
  sourceId: z.string().max(300),
  /** The id a new person gets; ignored when the person is already on file. */
  newPersonId: Id,
  /** The person on file this is, as the worker confirmed; `null` for a new one. */
  personId: Id.nullable(),
  sections: z.array(ImportSection),
});
/** What the worker accepts of one person. */
export type AcceptedPerson = z.infer<typeof AcceptedPerson>;

/** What an import did. */
export const ImportResult = z.object({
  batchId: Id,
  peopleAdded: z.int(),
  peopleChanged: z.int(),
  encountersAdded: z.int(),
  conditionsAdded: z.int(),
  /** People of the file, in its order, with the ids they have here. */
  people: z.array(z.object({ sourceId: z.string(), personId: Id })),
});
/** What an import did. */
export type ImportResult = z.infer<typeof ImportResult>;

/** Everything the screens may ask about imports. */
export const imports = {
  /** Reads a FHIR R4 bundle. Long files report progress and can be cancelled; nothing is written. */
  read: calculation({
    needs: 'import.run',
    input: z.strictObject({ bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
    output: ReadFile,
  }),
  /** How each proposed person relates to the people on file. */
  compare: query({
    needs: 'import.run',
    subject: () => ({ entity: 'person', id: null }),
    input: z.strictObject({ proposal: ImportProposal }),
    output: z.array(PersonComparison),
  }),
  accept: command({
    needs: 'import.run',
    input: z.strictObject({
      batchId: Id,
      sha256: Sha256,
      proposal: ImportProposal,
      accepted: z.array(AcceptedPerson).max(100_000),
    }),
    output: ImportResult,
    stales: ['people', 'cases'],
  }),
} as const satisfies Contract;
