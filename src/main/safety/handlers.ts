import { orRefuse, Refused } from '../../shared/result.ts';
import type { SafetyEvent } from '../../shared/safety/alert.ts';
import type { safety } from '../../shared/safety/contract.ts';
import { recordEvent } from '../../shared/safety/pathway.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import {
  findAlert,
  insertSafetyEvent,
  listAlertsOfCase,
  listSafetyEvents,
  listSafetyEventsOf,
  updateAlert,
} from './repository.ts';

export const safetyHandlers: HandlersOf<typeof safety> = {
  async listForCase({ caseId }, { db }) {
    const alerts = await listAlertsOfCase(db, caseId);
    const events = await listSafetyEventsOf(
      db,
      alerts.map(({ id }) => id),
    );
    return alerts.map((alert) => ({ alert, events: events.get(alert.id) ?? [] }));
  },

  async record({ id, alertId, version, event }, { db, account, now }) {
    const before = await findAlert(db, alertId);
    if (!before) throw new Refused('safety/not-found');
    const events = await listSafetyEvents(db, alertId);
    if (events.some((earlier) => earlier.id === id))
      return { value: { alert: before, events }, change: null };
    if (before.version !== version) throw new Refused('safety/changed-elsewhere');
    const fresh: SafetyEvent = { ...event, id, alertId, recordedAt: now, recordedBy: account.id };
    const recorded = orRefuse(recordEvent(before, events, fresh));
    await insertSafetyEvent(db, fresh, events.length);
    const alert = await updateAlert(db, recorded.alert);
    const value = { alert, events: [...recorded.events] };
    const change = { entity: 'safety_alert', id: alertId, caseId: before.caseId, before, after: value };
    return { value, change };
  },
};
