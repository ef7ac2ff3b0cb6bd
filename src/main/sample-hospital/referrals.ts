import { plusDays } from '../../shared/values/calendar-date.ts';
import type { DemoService } from './directory.ts';
import { atWork, millis, type Course } from './course.ts';

type Step = 'requested' | 'accepted' | 'rejected' | 'in-progress' | 'completed' | 'failed' | 'cancelled';

/** How referrals go, from the first step to the last. */
const PATHS = [
  ['requested'],
  ['requested'],
  ['requested', 'accepted'],
  ['requested', 'accepted', 'in-progress'],
  ['requested', 'accepted', 'in-progress', 'completed'],
  ['requested', 'accepted', 'completed'],
  ['requested', 'rejected'],
  ['requested', 'rejected'],
  ['requested', 'accepted', 'failed'],
  ['requested', 'cancelled'],
] as const satisfies readonly (readonly Step[])[];

/** Paths of closed cases: nothing is left waiting. */
const ENDED = PATHS.slice(4) as unknown as readonly [readonly Step[], ...(readonly Step[])[]];

const REASONS: Readonly<Partial<Record<Step, readonly [string, ...string[]]>>> = {
  rejected: ['no-capacity', 'not-eligible', 'out-of-service-area', 'insurance-not-accepted', 'no-response'],
  failed: ['unable-to-contact', 'no-longer-interested', 'could-not-attend'],
  cancelled: ['patient-changed-mind', 'accepted-elsewhere', 're-admitted'],
};

interface Asked {
  readonly referralId: string;
  readonly service: DemoService;
  readonly startDay: number;
  readonly steps: readonly Step[];
}

/** When each step happened, at most at the end of the course, ever later. */
function times(course: Course, { startDay, steps }: Asked): readonly string[] {
  let day = startDay;
  let last = '';
  return steps.map(() => {
    const at = atWork(course, day);
    last = at > last ? at : `${last.slice(0, 17)}30.000Z`;
    day = Math.min(course.ageDays, day + course.chance.between(0, 4));
    return last;
  });
}

function addRecipient(course: Course, asked: Asked): void {
  const { rows, chance, workerId, today } = course;
  const at = times(course, asked);
  const timeOf = (...wanted: readonly Step[]): string | null =>
    at[asked.steps.findIndex((step) => wanted.includes(step))] ?? null;
  const last = asked.steps.at(-1) ?? 'requested';
  const isClosed = last === 'completed' || last === 'rejected' || last === 'failed' || last === 'cancelled';
  const reasons = REASONS[last];
  const reason = reasons ? chance.of(reasons) : null;
  const outcome =
    last === 'completed'
      ? chance.of(['need-met', 'need-met', 'need-partly-met', 'client-did-not-engage'])
      : null;
  const id = chance.id(millis(at[0] ?? `${today}T15:00:00.000Z`));
  rows.referral_recipient.push({
    id,
    referral_id: asked.referralId,
    service_id: asked.service.id,
    status: last,
    reason_code: reason,
    reason_text: null,
    outcome,
    sent_at: timeOf('requested'),
    responded_at: timeOf('accepted', 'rejected'),
    contacted_at: timeOf('in-progress'),
    service_started_at: timeOf('in-progress'),
    closed_at: isClosed ? (at.at(-1) ?? null) : null,
    next_action: isClosed
      ? null
      : chance.of(['Call for an answer', 'Confirm the first visit', 'Send missing papers']),
    next_action_on: isClosed ? null : plusDays(today, chance.between(-3, 7)),
    version: asked.steps.length + 1,
  });
  asked.steps.forEach((step, index) => {
    const occurredAt = at[index] ?? '';
    const isOurs = step === 'requested' || step === 'cancelled';
    rows.referral_event.push({
      id: chance.id(millis(occurredAt)),
      recipient_id: id,
      kind: 'status',
      from_status: asked.steps[index - 1] ?? 'draft',
      to_status: step,
      reason_code: step === last ? reason : null,
      reason_text: null,
      outcome: step === last ? outcome : null,
      said_by: isOurs ? 'worker' : 'service',
      said_by_name: isOurs ? null : 'Intake desk',
      channel: isOurs ? 'fax' : 'phone',
      occurred_at: occurredAt,
      recorded_at: occurredAt,
      recorded_by: workerId,
    });
  });
}

/** Adds none to three referrals, each to one or two services. */
export function addReferrals(course: Course, { isOpen }: { readonly isOpen: boolean }): void {
  const { rows, chance, caseId, workerId, ageDays, services } = course;
  const [first, ...others] = services;
  if (!first) return;
  for (let count = chance.between(0, 3); count > 0; count -= 1) {
    const startDay = chance.between(0, ageDays);
    const createdAt = `${plusDays(course.openedOn, startDay)}T13:30:00.000Z`;
    const service = chance.of([first, ...others]);
    const referralId = chance.id(millis(createdAt));
    rows.referral.push({
      id: referralId,
      case_id: caseId,
      domain: service.domain,
      reason: 'Asked for help with this during the assessment.',
      urgency: chance.of(['routine', 'routine', 'urgent']),
      contact_allowed: chance.happens(0.97) ? 1 : 0,
      safe_contact: 'Through the social worker',
      created_at: createdAt,
      created_by: workerId,
    });
    const paths = isOpen ? PATHS : ENDED;
    addRecipient(course, { referralId, service, startDay, steps: chance.of(paths) });
  }
}
