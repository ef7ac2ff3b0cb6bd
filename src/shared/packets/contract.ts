import { z } from 'zod';

import { command, query, type Contract } from '../ipc/contract.ts';
import { Id } from '../values/ids.ts';
import { PatientPacket, PointSize } from './patient-packet.ts';

/** What became of a packet that was made. */
export const PacketOutput = z.object({
  id: Id,
  caseId: Id,
  target: z.enum(['file', 'printer']),
  pages: z.int().min(1),
  /** SHA-256 of the PDF, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pointSize: PointSize,
  draft: z.boolean(),
});
/** What became of a packet that was made. */
export type PacketOutput = z.infer<typeof PacketOutput>;

/** Everything the screens may ask about packets. */
export const packets = {
  compose: query({
    needs: 'packet.print',
    subject: ({ caseId }) => ({ entity: 'case_record', id: caseId }),
    input: z.strictObject({ caseId: Id, pointSize: PointSize }),
    output: PatientPacket,
  }),
  /** Writes to the record that a packet was printed or saved. */
  recordOutput: command({
    needs: 'packet.print',
    input: PacketOutput.strict(),
    output: PacketOutput,
    stales: ['packets'],
  }),
} as const satisfies Contract;
