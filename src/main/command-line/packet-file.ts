import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

import { v7 as newId } from 'uuid';

import type { PatientPacket } from '../../shared/packets/patient-packet.ts';
import { countPages } from '../printing/page-count.ts';
import { pdfOf } from './pdf.ts';
import type { Access } from './vault-access.ts';

/** Writes a patient packet as a PDF and records that it was written. */
export async function writePacket({
  caseId,
  packet,
  out,
  access: { call, vault },
}: {
  readonly caseId: string;
  readonly packet: PatientPacket;
  readonly out: string;
  readonly access: Access;
}): Promise<unknown> {
  const pdf = await pdfOf({ kind: 'patient-packet', packet }, vault.kind);
  const pages = countPages(pdf);
  writeFileSync(out, pdf, { mode: 0o600 });
  await call('packets.recordOutput', {
    id: newId(),
    caseId,
    target: 'file',
    pages,
    sha256: createHash('sha256').update(pdf).digest('hex'),
    pointSize: packet.pointSize,
    draft: packet.draftReason !== null,
  });
  return { out, pages, draft: packet.draftReason !== null, missing: packet.missing };
}
