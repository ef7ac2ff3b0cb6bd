import { createHmac } from 'node:crypto';

/** What one entry says, as it is chained. */
export interface ChainedFields {
  readonly at: string;
  readonly actorId: string;
  readonly method: string;
  readonly entity: string | null;
  readonly entityId: string | null;
  readonly caseId: string | null;
  readonly outcome: string;
  readonly code: string | null;
  readonly recordMac: string | null;
}

/** The chain value before the first entry. */
export const CHAIN_START = '';

/** Ties an entry to everything before it: changing, adding or removing one breaks every value after it. */
export function chainValue(auditKey: Buffer, previous: string, entry: ChainedFields): string {
  const { at, actorId, method, entity, entityId, caseId, outcome, code, recordMac } = entry;
  const text = JSON.stringify([
    previous,
    at,
    actorId,
    method,
    entity,
    entityId,
    caseId,
    outcome,
    code,
    recordMac,
  ]);
  return createHmac('sha256', auditKey).update(text).digest('hex');
}

/** A keyed fingerprint of a record's content. */
export const recordMac = (auditKey: Buffer, record: unknown): string =>
  createHmac('sha256', auditKey).update(JSON.stringify(record)).digest('hex');
