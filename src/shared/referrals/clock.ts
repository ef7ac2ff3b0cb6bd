import { plusDays, type CalendarDate } from '../values/calendar-date.ts';
import type { ReferralRecipient, Urgency } from './referral.ts';
import { isOpen } from './status.ts';

/**
 * Days until we look at a recipient again when the worker names no other day.
 *
 * @unit calendar days
 * @source Policy (DOMAIN.md §6.1: "no answer after N days → follow-up due, N per urgency"); no standard gives numbers.
 */
const FOLLOW_UP_DAYS: Readonly<Record<Urgency, number>> = { routine: 7, urgent: 2, emergency: 1 };

/** The day of the next action that is proposed after something happened today. */
export const nextActionDay = (urgency: Urgency, today: CalendarDate): CalendarDate =>
  plusDays(today, FOLLOW_UP_DAYS[urgency]);

/** Whether an open recipient's next action should have been done before today. Due today is not overdue. */
export const isOverdue = (
  { status, nextActionOn }: Pick<ReferralRecipient, 'status' | 'nextActionOn'>,
  today: CalendarDate,
): boolean => isOpen(status) && nextActionOn !== null && nextActionOn < today;
