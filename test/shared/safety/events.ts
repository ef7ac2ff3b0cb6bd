import type { SafetyAlert, SafetyEvent, SafetyEventKind } from '../../../src/shared/safety/alert.ts';

const ALERT_ID = '018f0000-0000-7000-8000-000000000001';
const WORKER_ID = '018f0000-0000-7000-8000-000000000002';

/** An open alert. */
export const anAlert = (fields: Partial<SafetyAlert> = {}): SafetyAlert => ({
  id: ALERT_ID,
  caseId: '018f0000-0000-7000-8000-000000000003',
  level: 'suicide-risk',
  assessmentId: '018f0000-0000-7000-8000-000000000004',
  instrumentId: 'phq-9',
  linkId: '/44260-8',
  openedAt: '2026-03-02T09:00:00.000Z',
  openedBy: WORKER_ID,
  status: 'open',
  closedAt: null,
  closedBy: null,
  closure: null,
  version: 1,
  ...fields,
});

const EMPTY = {
  who: null,
  role: null,
  method: null,
  readBack: null,
  riskLevel: null,
  basis: null,
  steps: null,
  disposition: null,
  dueAt: null,
  reason: null,
  details: null,
} as const;

const DUE = '2026-03-04T09:00:00.000Z';

/** What each kind cannot do without, filled in. */
const COMPLETE_FIELDS = {
  'team-notified': { who: 'Dr Amara Obi', role: 'attending', method: 'telephone' },
  assessed: { who: 'Jo Ruiz', riskLevel: 'moderate', basis: 'Ideation without plan or intent.' },
  'unable-to-assess': { reason: 'Sedated', dueAt: DUE },
  mitigation: { steps: 'Belongings checked; sitter at the bedside.' },
  disposition: { disposition: 'discharge-with-plan' },
  'follow-up-arranged': { who: 'Jo Ruiz', dueAt: DUE },
  transferred: { who: 'Dr Lena Park', role: 'psychiatrist' },
  'documented-error': { reason: 'Item 9 was tapped by mistake; the person confirms "not at all".' },
  'interrupt-deferred': { reason: 'The person was called to imaging.' },
} as const satisfies Record<SafetyEventKind, Partial<SafetyEvent>>;

/** A complete event of a kind; `serial` makes its id and its minute. */
export function anEvent(kind: SafetyEventKind, serial = 1, fields: Partial<SafetyEvent> = {}): SafetyEvent {
  const minute = String(serial).padStart(2, '0');
  return {
    id: `018f0000-0000-7000-8000-0000000001${minute}`,
    alertId: ALERT_ID,
    recordedAt: `2026-03-02T10:${minute}:00.000Z`,
    recordedBy: WORKER_ID,
    kind,
    occurredAt: `2026-03-02T09:${minute}:00.000Z`,
    ...EMPTY,
    ...COMPLETE_FIELDS[kind],
    ...fields,
  };
}
