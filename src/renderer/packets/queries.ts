import { v7 as newId } from 'uuid';

import { packets } from '../../shared/packets/contract.ts';
import type { PatientPacket, PointSize } from '../../shared/packets/patient-packet.ts';
import type { MadePdf } from '../../shared/printing/print-job.ts';
import { ok, type Result } from '../../shared/result.ts';
import { api } from '../api/api.ts';
import { bridge } from '../api/bridge.ts';
import { useApiCommand, useApiQuery } from '../api/use-api.ts';
import { sha256Hex } from './sha256.ts';

/** Everything the packet of a case says as things stand. Changes to plan, referrals and alerts compose it anew. */
export const usePacket = (caseId: string, pointSize: PointSize) =>
  useApiQuery('packets', ['of', caseId, pointSize], () => api.packets.compose({ caseId, pointSize }), {
    keepsPrevious: true,
  });

/** The PDF of a packet, the very file that is saved or printed. */
export const usePacketPdf = (caseId: string, packet: PatientPacket) =>
  useApiQuery(
    'packet-pdf',
    [caseId, packet.pointSize, packet.composedAt],
    () => bridge.printing.toPdf({ kind: 'patient-packet', packet }),
    { keepsPrevious: true },
  );

/** A packet together with its PDF. */
export interface MadePacket {
  readonly caseId: string;
  readonly packet: PatientPacket;
  readonly pdf: MadePdf;
}

/** The packet's file name: what and when, never who. */
const fileName = ({ printedOn, draftReason }: PatientPacket): string =>
  `discharge-packet-${draftReason === null ? '' : 'draft-'}${printedOn}.pdf`;

/** Writes to the record what became of a packet. */
async function record(
  { caseId, packet, pdf }: MadePacket,
  target: 'file' | 'printer',
): Promise<Result<unknown>> {
  return await api.packets.recordOutput({
    id: newId(),
    caseId,
    target,
    pages: pdf.pages,
    sha256: await sha256Hex(pdf.bytes),
    pointSize: packet.pointSize,
    draft: packet.draftReason !== null,
  });
}

async function savePacket(made: MadePacket): Promise<Result<{ readonly isSaved: boolean }>> {
  const file = { suggestedName: fileName(made.packet), bytes: made.pdf.bytes };
  const saved = await bridge.saveFile(file);
  if (!saved.ok) return saved;
  if (!saved.value.saved) return ok({ isSaved: false });
  const recorded = await record(made, 'file');
  return recorded.ok ? ok({ isSaved: true }) : recorded;
}

/** Saves a packet where the user says, and records that. `isSaved` is false when the user changed their mind. */
export const useSavePacket = () => useApiCommand(packets.recordOutput.stales, savePacket);

interface PrintRequest extends MadePacket {
  readonly printer: string;
  readonly copies: number;
}

async function printPacket({ printer, copies, ...made }: PrintRequest): Promise<Result<unknown>> {
  const job = { kind: 'patient-packet', packet: made.packet } as const;
  const printed = await bridge.printing.print(job, { printer, copies });
  return printed.ok ? await record(made, 'printer') : printed;
}

/** Prints a packet, and records that. */
export const usePrintPacket = () => useApiCommand(packets.recordOutput.stales, printPacket);
