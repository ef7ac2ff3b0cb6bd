import type { Selectable } from 'kysely';

import { SafetyAlert, SafetyEvent } from '../../shared/safety/alert.ts';
import { fromJson } from '../database/json-column.ts';
import type { Db } from '../database/kysely.ts';
import type { SafetyAlertTable, SafetyEventTable } from '../database/tables.ts';

const toAlert = (row: Selectable<SafetyAlertTable>): SafetyAlert =>
  SafetyAlert.parse({
    id: row.id,
    caseId: row.case_id,
    level: row.level,
    assessmentId: row.assessment_id,
    instrumentId: row.instrument_id,
    linkId: row.link_id,
    openedAt: row.opened_at,
    openedBy: row.opened_by,
    status: row.status,
    closedAt: row.closed_at,
    closedBy: row.closed_by,
    closure: row.closure,
    version: row.version,
  });

const toEvent = (row: Selectable<SafetyEventTable>): SafetyEvent =>
  SafetyEvent.parse({
    ...(fromJson(row.detail) as object),
    id: row.id,
    alertId: row.alert_id,
    kind: row.kind,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
  });

/** The alert with an id, or `null`. */
export async function findAlert(db: Db, id: string): Promise<SafetyAlert | null> {
  const row = await db.selectFrom('safety_alert').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toAlert(row) : null;
}

/** A case's alerts, open ones first, then newest. */
export async function listAlertsOfCase(db: Db, caseId: string): Promise<SafetyAlert[]> {
  const rows = await db
    .selectFrom('safety_alert')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('status', 'desc')
    .orderBy('opened_at', 'desc')
    .execute();
  return rows.map(toAlert);
}

/** The alerts that an assessment opened. */
export async function listAlertsOfAssessment(db: Db, assessmentId: string): Promise<SafetyAlert[]> {
  const rows = await db
    .selectFrom('safety_alert')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .execute();
  return rows.map(toAlert);
}

/** Adds an alert. */
export async function insertAlert(db: Db, alert: SafetyAlert): Promise<void> {
  await db
    .insertInto('safety_alert')
    .values({
      id: alert.id,
      case_id: alert.caseId,
      assessment_id: alert.assessmentId,
      instrument_id: alert.instrumentId,
      link_id: alert.linkId,
      level: alert.level,
      status: alert.status,
      opened_at: alert.openedAt,
      opened_by: alert.openedBy,
      closed_at: alert.closedAt,
      closed_by: alert.closedBy,
      closure: alert.closure,
      version: alert.version,
    })
    .execute();
}

/** Writes the closing fields of an alert and counts its version up. */
export async function updateAlert(db: Db, next: SafetyAlert): Promise<SafetyAlert> {
  const row = await db
    .updateTable('safety_alert')
    .set({ status: next.status, closed_at: next.closedAt, closed_by: next.closedBy, closure: next.closure })
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', next.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toAlert(row);
}

/** What was documented for one alert, in the order it was recorded. */
export async function listSafetyEvents(db: Db, alertId: string): Promise<SafetyEvent[]> {
  return (await listSafetyEventsOf(db, [alertId])).get(alertId) ?? [];
}

/** What was documented for several alerts, in the order it was recorded. */
export async function listSafetyEventsOf(
  db: Db,
  alertIds: readonly string[],
): Promise<ReadonlyMap<string, SafetyEvent[]>> {
  const found = new Map<string, SafetyEvent[]>(alertIds.map((id) => [id, []]));
  if (alertIds.length === 0) return found;
  const rows = await db
    .selectFrom('safety_event')
    .selectAll()
    .where('alert_id', 'in', alertIds)
    .orderBy('alert_id')
    .orderBy('position')
    .execute();
  for (const row of rows) found.get(row.alert_id)?.push(toEvent(row));
  return found;
}

/** Adds a documented step after those that are there. */
export async function insertSafetyEvent(db: Db, event: SafetyEvent, position: number): Promise<void> {
  const { id, alertId, kind, occurredAt, recordedAt, recordedBy, ...detail } = event;
  await db
    .insertInto('safety_event')
    .values({
      id,
      alert_id: alertId,
      position,
      kind,
      occurred_at: occurredAt,
      recorded_at: recordedAt,
      recorded_by: recordedBy,
      detail: JSON.stringify(detail),
    })
    .execute();
}
