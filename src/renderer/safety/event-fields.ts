import type { SafetyEventKind } from '../../shared/safety/alert.ts';

/** A field of a step beside when it happened. */
export type EventField =
  | 'who'
  | 'role'
  | 'method'
  | 'readBack'
  | 'riskLevel'
  | 'basis'
  | 'steps'
  | 'disposition'
  | 'dueAt'
  | 'reason'
  | 'details';

/** The fields that a form of each kind shows, in order. Which of them are required is the pathway's to say. */
export const EVENT_FIELDS: Readonly<Record<SafetyEventKind, readonly EventField[]>> = {
  'team-notified': ['who', 'role', 'method', 'readBack', 'details'],
  assessed: ['who', 'role', 'riskLevel', 'basis', 'details'],
  'unable-to-assess': ['reason', 'dueAt'],
  mitigation: ['steps', 'who', 'details'],
  disposition: ['disposition', 'details'],
  'follow-up-arranged': ['who', 'role', 'dueAt', 'details'],
  transferred: ['who', 'role', 'method', 'readBack', 'details'],
  'documented-error': ['reason'],
  'interrupt-deferred': ['reason'],
};
