import type { ReportWindow } from '../../../src/shared/reports/observed.ts';
import type { ReportRow } from '../../../src/shared/reports/referral-report.ts';

export const FIRST_QUARTER: ReportWindow = {
  from: '2026-01-01',
  to: '2026-03-31',
  timeZone: 'America/Chicago',
  today: '2026-04-30',
};

let made = 0;

/** A request that was sent and waits for an answer. `sentOn` says the day; sent at noon UTC unless told otherwise. */
export function aRow(changes: Partial<ReportRow> = {}): ReportRow {
  made += 1;
  const end = String(made).padStart(12, '0');
  const sentOn = changes.sentOn ?? '2026-02-02';
  return {
    recipientId: `019c0000-0000-7000-8000-${end}`,
    referralId: `019c0000-0000-7000-8001-${end}`,
    caseId: '019c0000-0000-7000-8002-000000000001',
    personName: 'Rivera, Marisol',
    mrn: '0041-8273',
    domain: 'food-insecurity',
    urgency: 'routine',
    organisationName: 'Harvest Table',
    serviceId: '019c0000-0000-7000-8003-000000000001',
    serviceName: 'Home-delivered meals',
    workerId: '019c0000-0000-7000-8004-000000000001',
    workerName: 'Amara Okafor',
    status: 'requested',
    reasonCode: null,
    outcome: null,
    sentAt: `${sentOn}T18:00:00.000Z`,
    sentOn,
    respondedAt: null,
    everAccepted: false,
    contactedAt: null,
    serviceStartedAt: null,
    closedAt: null,
    ...changes,
  };
}
