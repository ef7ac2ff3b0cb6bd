import { ok, refuse, type Result } from '../result.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { Instant } from '../values/instant.ts';
import type { MoveRecipient } from './contract.ts';
import { isLater, normalInstant } from './instants.ts';
import {
  CancelReason,
  DeclineReason,
  FailReason,
  HoldReason,
  type Outcome,
  type ReferralEvent,
  type ReferralRecipient,
  type RecipientStatus,
} from './referral.ts';

/** Who makes a move: the service that was asked, we who asked, or whoever wrote the record. */
export type Mover = 'performer' | 'requester' | 'author';

/** A status that may follow, and whose move it is. The worker records the performer's moves on the service's behalf. */
export interface NextStatus {
  readonly to: RecipientStatus;
  readonly by: Mover;
}

const IN_ERROR: NextStatus = { to: 'entered-in-error', by: 'author' };
const CANCELLED: NextStatus = { to: 'cancelled', by: 'requester' };
const ON_HOLD: NextStatus = { to: 'on-hold', by: 'performer' };
const IN_PROGRESS: NextStatus = { to: 'in-progress', by: 'performer' };
const COMPLETED: NextStatus = { to: 'completed', by: 'performer' };
const FAILED: NextStatus = { to: 'failed', by: 'performer' };

/**
 * Which status may follow which, and whose move it is; anything absent is refused. A status that leads nowhere but to
 * `entered-in-error` is terminal.
 *
 * @source SDOHCC Task for Referral Management, state diagram at commit 6604b7a; DOMAIN.md §6.1.
 */
export const NEXT_STATUSES: Readonly<Record<RecipientStatus, readonly NextStatus[]>> = {
  draft: [{ to: 'requested', by: 'requester' }, IN_ERROR],
  requested: [{ to: 'accepted', by: 'performer' }, { to: 'rejected', by: 'performer' }, CANCELLED, IN_ERROR],
  accepted: [IN_PROGRESS, ON_HOLD, COMPLETED, FAILED, CANCELLED, IN_ERROR],
  'in-progress': [ON_HOLD, COMPLETED, FAILED, CANCELLED, IN_ERROR],
  'on-hold': [IN_PROGRESS, COMPLETED, FAILED, CANCELLED, IN_ERROR],
  rejected: [IN_ERROR],
  cancelled: [IN_ERROR],
  completed: [IN_ERROR],
  failed: [IN_ERROR],
  'entered-in-error': [],
};

const OPEN: readonly RecipientStatus[] = ['draft', 'requested', 'accepted', 'in-progress', 'on-hold'];

/** Whether something is still to be done about a recipient. */
export const isOpen = (status: RecipientStatus): boolean => OPEN.includes(status);

const CONTACTABLE: readonly RecipientStatus[] = ['requested', 'accepted', 'in-progress', 'on-hold'];

/** Whether the service can have reached the person: it knows of the request, and the request is not over. */
export const mayBeContacted = (status: RecipientStatus): boolean => CONTACTABLE.includes(status);

const REASONS: Readonly<Partial<Record<RecipientStatus, readonly string[]>>> = {
  rejected: DeclineReason.options,
  failed: FailReason.options,
  cancelled: CancelReason.options,
  'on-hold': HoldReason.options,
};

/** The reasons that may be given for a move to a status; none where no reason is asked. */
export const reasonCodesFor = (to: RecipientStatus): readonly string[] => REASONS[to] ?? [];

/** Whether a move to a status must say why. @source SDOHCC Task.statusReason, DOMAIN.md §6.1. */
export const needsReason = (to: RecipientStatus): boolean => reasonCodesFor(to).length > 0;

/**
 * Whether a reason must be put in words too: `other` says nothing alone, and `unable-to-contact` must say how often and
 * how it was tried (three attempts, two channels; DOMAIN.md §6.2).
 */
export const needsReasonText = (code: string | null): boolean =>
  code === 'other' || code === 'unable-to-contact';

const OUTCOMES: Readonly<Partial<Record<RecipientStatus, readonly Outcome[]>>> = {
  completed: [
    'need-met',
    'need-partly-met',
    'service-started',
    'referred-elsewhere',
    'client-did-not-engage',
  ],
  failed: ['referred-elsewhere', 'client-did-not-engage'],
};

/** The outcomes that may be recorded with a move to a status. `completed` must have one, `failed` may. */
export const outcomesFor = (to: RecipientStatus): readonly Outcome[] => OUTCOMES[to] ?? [];

/** A move, as the contract describes it, without the ids. */
export type RecipientMove = Omit<MoveRecipient, 'id' | 'recipientId' | 'version'>;

/** The event that a move makes, without what the repository adds. */
export type MoveEvent = Omit<ReferralEvent, 'id' | 'recordedAt' | 'recordedBy' | 'recordedByName'>;

/** A recipient after a move, and the event to record. */
export interface Moved {
  /** `version` is left to the repository. */
  readonly recipient: ReferralRecipient;
  readonly event: MoveEvent;
}

/**
 * Moves a recipient along, or says why not. Pure: same arguments, same answer, on either side of the bridge.
 *
 * @param context `now` is when the move is recorded; nothing can have happened later.
 * @returns The recipient with its event. Refusals, in the order they are looked for: `referral/illegal-transition`
 *   {from, to}, `referral/contact-not-possible` {status}, `referral/reason-required` {to}, `referral/reason-unknown`
 *   {to}, `referral/reason-text-required` {to, reasonCode}, `referral/outcome-required`, `referral/outcome-not-allowed`
 *   {to}, `referral/happened-in-future`, `referral/before-sent` {sentAt}, `referral/next-action-required`.
 */
export function moveRecipient(
  recipient: ReferralRecipient,
  move: RecipientMove,
  context: { readonly now: Instant },
): Result<Moved> {
  const refused =
    refusedTransition(recipient, move) ??
    refusedReason(move) ??
    refusedOutcome(move) ??
    refusedTime(recipient, move, context.now) ??
    refusedNextAction(move);
  if (refused) return refused;
  const occurredAt = normalInstant(move.occurredAt);
  const event: MoveEvent = {
    recipientId: recipient.id,
    kind: move.kind,
    from: recipient.status,
    to: move.to,
    reasonCode: move.reasonCode,
    reasonText: move.reasonText,
    outcome: move.outcome,
    saidBy: move.saidBy,
    saidByName: move.saidByName,
    channel: move.channel,
    occurredAt,
  };
  const next =
    move.kind === 'contacted' ? contacted(recipient, occurredAt) : arrived(recipient, move, occurredAt);
  return ok({ recipient: { ...next, ...nextActionAfter(move) }, event });
}

function refusedTransition({ status }: ReferralRecipient, { kind, to }: RecipientMove): Result<never> | null {
  if (kind === 'contacted') {
    if (to !== status) return refuse('referral/illegal-transition', { from: status, to });
    return mayBeContacted(status) ? null : refuse('referral/contact-not-possible', { status });
  }
  return NEXT_STATUSES[status].some((next) => next.to === to)
    ? null
    : refuse('referral/illegal-transition', { from: status, to });
}

function refusedReason({ kind, to, reasonCode, reasonText }: RecipientMove): Result<never> | null {
  const codes = kind === 'contacted' ? [] : reasonCodesFor(to);
  if (reasonCode === null) return codes.length > 0 ? refuse('referral/reason-required', { to }) : null;
  if (!codes.includes(reasonCode)) return refuse('referral/reason-unknown', { to });
  return needsReasonText(reasonCode) && isBlank(reasonText)
    ? refuse('referral/reason-text-required', { to, reasonCode })
    : null;
}

function refusedOutcome({ kind, to, outcome }: RecipientMove): Result<never> | null {
  const outcomes = kind === 'contacted' ? [] : outcomesFor(to);
  if (outcome === null)
    return kind === 'status' && to === 'completed' ? refuse('referral/outcome-required') : null;
  return outcomes.includes(outcome) ? null : refuse('referral/outcome-not-allowed', { to });
}

/** A correction (`entered-in-error`) may concern a time before sending; everything else follows it. */
function refusedTime(
  { sentAt }: ReferralRecipient,
  { to, occurredAt }: RecipientMove,
  now: Instant,
): Result<never> | null {
  if (isLater(occurredAt, now)) return refuse('referral/happened-in-future');
  if (sentAt === null || to === 'entered-in-error') return null;
  return isLater(sentAt, occurredAt) ? refuse('referral/before-sent', { sentAt }) : null;
}

const refusedNextAction = ({ to, nextAction, nextActionOn }: RecipientMove): Result<never> | null =>
  isOpen(to) && (isBlank(nextAction) || nextActionOn === null)
    ? refuse('referral/next-action-required')
    : null;

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

const nextActionAfter = ({
  to,
  nextAction,
  nextActionOn,
}: RecipientMove): { readonly nextAction: string | null; readonly nextActionOn: CalendarDate | null } =>
  isOpen(to) ? { nextAction, nextActionOn } : { nextAction: null, nextActionOn: null };

/** The service reached the person. The earliest time we are told of is the first contact. */
function contacted(recipient: ReferralRecipient, occurredAt: Instant): ReferralRecipient {
  const { contactedAt } = recipient;
  return contactedAt === null || isLater(contactedAt, occurredAt)
    ? { ...recipient, contactedAt: occurredAt }
    : recipient;
}

/**
 * The recipient in its new status, with the times that status stamps. A refusal because nobody answered is no response:
 * counting it as one would hide silent services in the report.
 */
function arrived(recipient: ReferralRecipient, move: RecipientMove, occurredAt: Instant): ReferralRecipient {
  const { to, reasonCode, reasonText } = move;
  const isResponse = to === 'accepted' || (to === 'rejected' && reasonCode !== 'no-response');
  return {
    ...recipient,
    status: to,
    reasonCode,
    reasonText,
    outcome: move.outcome ?? recipient.outcome,
    sentAt: to === 'requested' ? occurredAt : recipient.sentAt,
    respondedAt: isResponse ? (recipient.respondedAt ?? occurredAt) : recipient.respondedAt,
    serviceStartedAt:
      to === 'in-progress' ? (recipient.serviceStartedAt ?? occurredAt) : recipient.serviceStartedAt,
    closedAt: isOpen(to) ? null : (recipient.closedAt ?? occurredAt),
  };
}
