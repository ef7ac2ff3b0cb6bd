import { Temporal } from 'temporal-polyfill';

import { recordMac } from '../audit/chain.ts';
import { appendAuditEntry } from '../audit/repository.ts';
import type { OpenVault } from '../vault/vault.ts';
import { Refused } from '../../shared/result.ts';
import { chanceFrom } from './chance.ts';
import { addCourse } from './add-course.ts';
import { addDirectory } from './directory.ts';
import { addPerson } from './people.ts';
import { noRows, writeRows } from './tables.ts';

/** What kind of hospital to make up. */
export interface DemoHospital {
  readonly people: number;
  readonly seed: number;
  /** The day the hospital is looked at, `YYYY-MM-DD`; the clock of everything in it. */
  readonly today: string;
  /** Nothing is signed or sent after this instant, ISO-8601 UTC. The end of today when it is not given. */
  readonly latest?: string;
}

/** People written in one transaction. */
const PEOPLE_AT_ONCE = 500;
/** In a small hospital, so that the wait is seen to move. */
const FEW_PEOPLE_AT_ONCE = 20;

/**
 * Fills an empty vault with a hospital. Rows are written in bulk, past the methods, because a hospital of a hundred
 * thousand people would take hours one commit at a time; one audit entry tells what was done.
 */
export async function fillWithDemoData(
  vault: OpenVault,
  hospital: DemoHospital,
  progress?: (done: number, total: number) => void,
): Promise<unknown> {
  const { db, account, auditKey } = vault;
  const present = await db.selectFrom('person').select('id').limit(1).executeTakeFirst();
  if (present) throw new Refused('sample/not-empty');
  const chance = chanceFrom(hospital.seed);
  const atOnce = hospital.people < 2 * PEOPLE_AT_ONCE ? FEW_PEOPLE_AT_ONCE : PEOPLE_AT_ONCE;
  const latest = hospital.latest ?? `${hospital.today}T23:59:59.000Z`;
  const now = hospital.latest ?? `${hospital.today}T15:00:00.000Z`;
  const nowMs = Temporal.Instant.from(now).epochMilliseconds;
  let rows = noRows();
  const services = addDirectory(rows, chance, hospital.today, nowMs);
  for (let index = 0; index < hospital.people; index += 1) {
    const personId = addPerson(rows, chance, index, nowMs);
    addCourse({ rows, chance, personId, workerId: account.id, today: hospital.today, latest, services });
    if ((index + 1) % atOnce !== 0 && index + 1 !== hospital.people) continue;
    const full = rows;
    rows = noRows();
    await db.transaction().execute((trx) => writeRows(trx, full));
    progress?.(index + 1, hospital.people);
  }
  await db.transaction().execute((trx) =>
    appendAuditEntry(trx, auditKey, {
      at: now,
      actorId: account.id,
      method: 'demo-data',
      entity: 'person',
      entityId: null,
      caseId: null,
      outcome: 'done',
      code: null,
      recordMac: recordMac(auditKey, hospital),
    }),
  );
  return hospital;
}
