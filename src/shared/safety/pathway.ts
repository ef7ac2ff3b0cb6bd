import { Temporal } from 'temporal-polyfill';

import { ok, refuse, type Result } from '../result.ts';
import type { Instant } from '../values/instant.ts';
import type { AlertTrigger, Closure, RiskLevel, SafetyAlert, SafetyEvent, SafetyEventKind } from './alert.ts';

type RequiredField =
  'who' | 'role' | 'method' | 'riskLevel' | 'basis' | 'steps' | 'disposition' | 'dueAt' | 'reason';

/** The fields that an event of a kind cannot be recorded without. */
export const REQUIRED_FIELDS = {
  'team-notified': ['who', 'role', 'method'],
  assessed: ['riskLevel', 'who', 'basis'],
  'unable-to-assess': ['reason', 'dueAt'],
  mitigation: ['steps'],
  disposition: ['disposition'],
  'follow-up-arranged': ['who', 'dueAt'],
  transferred: ['who', 'role'],
  'documented-error': ['reason'],
  'interrupt-deferred': ['reason'],
} as const satisfies Record<SafetyEventKind, readonly RequiredField[]>;

const REFUSAL_CODES: Readonly<Record<RequiredField, string>> = {
  who: 'safety/who-required',
  role: 'safety/role-required',
  method: 'safety/method-required',
  riskLevel: 'safety/risk-level-required',
  basis: 'safety/basis-required',
  steps: 'safety/steps-required',
  disposition: 'safety/disposition-required',
  dueAt: 'safety/due-required',
  reason: 'safety/reason-required',
};

/** The steps of the pathway in the order they are expected. A step may be recorded out of order: life is. */
const PATHWAY_STEPS = [
  'team-notified',
  'assessed',
  'mitigation',
  'disposition',
  'follow-up-arranged',
] as const satisfies readonly SafetyEventKind[];

/** A step of the pathway. */
export type PathwayStep = (typeof PATHWAY_STEPS)[number];

/** The steps that together close an alert: the completed assessment, and what came of it. */
const COMPLETES = ['assessed', 'disposition', 'follow-up-arranged'] as const;

/** Where the work on an alert stands. */
export interface PathwayState {
  /** Steps recorded at least once, in pathway order. */
  readonly done: readonly PathwayStep[];
  /** The risk level last formulated; `null` before the first assessment. */
  readonly riskLevel: RiskLevel | null;
  /** When the assessment is tried again; `null` once it was done, or if it was never found impossible. */
  readonly retryAt: Instant | null;
  /** Why the worker left the interrupt last; `null` once a later event was recorded. */
  readonly deferredBecause: string | null;
  /** How the alert closed; `null` while it is open. */
  readonly closure: Closure | null;
}

const compareInstants = (one: Instant, other: Instant): number =>
  Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other));

const isBlank = (value: string | null): boolean => value === null || value.trim() === '';

const latest = (events: readonly SafetyEvent[]): SafetyEvent | null =>
  events.reduce<SafetyEvent | null>(
    (newest, event) =>
      newest === null || compareInstants(event.occurredAt, newest.occurredAt) >= 0 ? event : newest,
    null,
  );

/**
 * How the events recorded so far close the alert.
 *
 * @returns `null` while it is open. Closed only by a completed assessment with its disposition and arranged follow-up,
 *   by a transfer to a named clinician, or by a documented error; never by a later negative screen.
 * @source DOMAIN.md §3.2; product.md A4.
 */
export function closureOf(events: readonly SafetyEvent[]): Closure | null {
  const has = (kind: SafetyEventKind): boolean => events.some((event) => event.kind === kind);
  if (has('documented-error')) return 'documented-error';
  if (has('transferred')) return 'transferred';
  return COMPLETES.every(has) ? 'assessed' : null;
}

/** Where the work on an alert stands after these events. `occurredAt` decides what is latest, not the order given. */
export function stateOf(events: readonly SafetyEvent[]): PathwayState {
  const attempt = latest(events.filter(({ kind }) => kind === 'assessed' || kind === 'unable-to-assess'));
  const last = latest(events);
  return {
    done: PATHWAY_STEPS.filter((step) => events.some(({ kind }) => kind === step)),
    riskLevel: latest(events.filter(({ kind }) => kind === 'assessed'))?.riskLevel ?? null,
    retryAt: attempt?.kind === 'unable-to-assess' ? attempt.dueAt : null,
    deferredBecause: last?.kind === 'interrupt-deferred' ? last.reason : null,
    closure: closureOf(events),
  };
}

/** The steps still to be documented, in pathway order; none once the alert is closed. */
export function nextSteps(events: readonly SafetyEvent[]): readonly PathwayStep[] {
  const { done, closure } = stateOf(events);
  return closure === null ? PATHWAY_STEPS.filter((step) => !done.includes(step)) : [];
}

/** An alert after an event was recorded on it. */
export interface Recorded {
  readonly alert: SafetyAlert;
  readonly events: readonly SafetyEvent[];
  readonly state: PathwayState;
}

/**
 * Records an event on an alert, closing the alert if the event completes one of its three closures. Recording the same
 * event twice is recording it once.
 *
 * @returns The alert with all its events; `version` is left to the repository. Refusals: `safety/other-alert`,
 *   `safety/already-closed`, `safety/…-required` for a missing field, `safety/occurred-in-future`, `safety/due-in-past`.
 */
export function recordEvent(
  alert: SafetyAlert,
  events: readonly SafetyEvent[],
  event: SafetyEvent,
): Result<Recorded> {
  if (event.alertId !== alert.id) return refuse('safety/other-alert');
  if (events.some(({ id }) => id === event.id)) return ok({ alert, events, state: stateOf(events) });
  if (alert.status === 'closed') return refuse('safety/already-closed');

  const missing = REQUIRED_FIELDS[event.kind].find((field) => isBlank(event[field]));
  if (missing !== undefined) return refuse(REFUSAL_CODES[missing], { kind: event.kind });
  if (compareInstants(event.occurredAt, event.recordedAt) > 0) return refuse('safety/occurred-in-future');
  if (event.dueAt !== null && compareInstants(event.dueAt, event.occurredAt) < 0)
    return refuse('safety/due-in-past');

  const after = [...events, event];
  const state = stateOf(after);
  if (state.closure === null) return ok({ alert, events: after, state });
  const closed: SafetyAlert = {
    ...alert,
    status: 'closed',
    closedAt: event.recordedAt,
    closedBy: event.recordedBy,
    closure: state.closure,
  };
  return ok({ alert: closed, events: after, state });
}

/** Whether an assessment cannot be finished: its alert was neither started on nor put off with a reason. */
export const blocksFinishing = (events: readonly SafetyEvent[]): boolean => events.length === 0;

const isOpen = ({ status }: Pick<SafetyAlert, 'status'>): boolean => status === 'open';

/** Whether a discharge packet must stay a draft. */
export const blocksFinalPacket = (alerts: readonly SafetyAlert[]): boolean => alerts.some(isOpen);

/** Whether the case must stay open. */
export const blocksCaseClosing = (alerts: readonly SafetyAlert[]): boolean => alerts.some(isOpen);

/**
 * Whether an alert may be named on the banner. Interpersonal safety never is: a visitor who reads the screen may be the
 * person the patient is afraid of.
 */
export const showsOnBanner = (alert: Pick<SafetyAlert, 'status' | 'level'>): boolean =>
  isOpen(alert) && alert.level !== 'interpersonal-safety';

/** What `alertsToOpen` looks at. */
export interface AlertMoment {
  /** What the answers ask for now. */
  readonly triggers: readonly AlertTrigger[];
  /** What they asked for before this change; the same as `triggers` when only the form was finished. */
  readonly before: readonly AlertTrigger[];
  /** The alerts of this assessment, open and closed. */
  readonly existing: readonly SafetyAlert[];
  /** An item left blank is an alert on a finished form, not on one that is still being filled in. */
  readonly moment: 'answering' | 'finishing';
}

/**
 * The alerts to open after an answer changed or a form was finished: at most one open alert per assessment and level.
 * It only ever opens; a retracted answer leaves its alert open. A closed alert covers the answers it was closed under,
 * not the next one that asks for an alert: otherwise an alert closed as a slip of the finger would hide the true answer.
 */
export function alertsToOpen({ triggers, before, existing, moment }: AlertMoment): readonly AlertTrigger[] {
  const isNew = ({ level, linkId }: AlertTrigger): boolean =>
    !before.some((earlier) => earlier.level === level && earlier.linkId === linkId);
  const isCovered = (trigger: AlertTrigger): boolean =>
    existing.some((alert) => alert.level === trigger.level && (isOpen(alert) || !isNew(trigger)));
  const wanted = triggers.filter(
    (trigger) => !isCovered(trigger) && (trigger.level !== 'incomplete-safety' || moment === 'finishing'),
  );
  return wanted.filter((trigger, at) => wanted.findIndex(({ level }) => level === trigger.level) === at);
}
