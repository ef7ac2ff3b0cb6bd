import type { Selectable } from 'kysely';

import { PacketOutput } from '../../shared/packets/contract.ts';
import type { Db } from '../database/kysely.ts';
import type { PacketOutputTable } from '../database/tables.ts';

const toPacketOutput = (row: Selectable<PacketOutputTable>): PacketOutput =>
  PacketOutput.parse({
    id: row.id,
    caseId: row.case_id,
    target: row.target,
    pages: row.pages,
    sha256: row.sha256,
    pointSize: row.point_size,
    draft: row.draft === 1,
  });

/** The record of a packet that left the office, or `null`. */
export async function findPacketOutput(db: Db, id: string): Promise<PacketOutput | null> {
  const row = await db.selectFrom('packet_output').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toPacketOutput(row) : null;
}

/** Records that a packet left the office. */
export async function insertPacketOutput(
  db: Db,
  output: PacketOutput,
  printed: { readonly at: string; readonly by: string },
): Promise<void> {
  await db
    .insertInto('packet_output')
    .values({
      id: output.id,
      case_id: output.caseId,
      target: output.target,
      pages: output.pages,
      sha256: output.sha256,
      point_size: output.pointSize,
      draft: output.draft ? 1 : 0,
      printed_at: printed.at,
      printed_by: printed.by,
    })
    .execute();
}
