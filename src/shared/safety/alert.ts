import { z } from 'zod';

import { Id } from '../values/ids.ts';
import { Instant } from '../values/instant.ts';
import { optionalLine } from '../values/text.ts';

/**
 * How grave an answer is.
 *
 * @source DOMAIN.md §1.3.
 */
export const AlertLevel = z.enum([
  'suicide-risk',
  'suicide-imminent',
  'incomplete-safety',
  'interpersonal-safety',
]);
/** How grave an answer is. */
export type AlertLevel = z.infer<typeof AlertLevel>;

/** The overall risk a clinician formulates after an assessment. */
export const RiskLevel = z.enum(['low', 'moderate', 'high', 'imminent']);
/** The overall risk a clinician formulates after an assessment. */
export type RiskLevel = z.infer<typeof RiskLevel>;

/** The only three ways an alert closes. A later negative screen is not one of them. */
export const Closure = z.enum(['assessed', 'transferred', 'documented-error']);
/** The only three ways an alert closes. */
export type Closure = z.infer<typeof Closure>;

/**
 * An obligation that a risk answer opened. It stays open until documented work closes it.
 *
 * @source DOMAIN.md §3.2.
 */
export const SafetyAlert = z.object({
  id: Id,
  caseId: Id,
  level: AlertLevel,
  /** Where the answer stands; all three `null` for a statement the person volunteered. */
  assessmentId: Id.nullable(),
  instrumentId: z.string().nullable(),
  linkId: z.string().nullable(),
  openedAt: Instant,
  openedBy: Id,
  status: z.enum(['open', 'closed']),
  /** `null` while open, as the two below. */
  closedAt: Instant.nullable(),
  closedBy: Id.nullable(),
  closure: Closure.nullable(),
  version: z.int().positive(),
});
/** An obligation that a risk answer opened. */
export type SafetyAlert = z.infer<typeof SafetyAlert>;

/** What can be recorded on an alert. */
export const SafetyEventKind = z.enum([
  'team-notified',
  'assessed',
  'unable-to-assess',
  'mitigation',
  'disposition',
  'follow-up-arranged',
  'transferred',
  'documented-error',
  'interrupt-deferred',
]);
/** What can be recorded on an alert. */
export type SafetyEventKind = z.infer<typeof SafetyEventKind>;

/** How somebody was told. */
export const NotificationMethod = z.enum(['in-person', 'telephone', 'pager', 'secure-message']);
/** How somebody was told. */
export type NotificationMethod = z.infer<typeof NotificationMethod>;

/** Where the person goes from here. */
export const Disposition = z.enum([
  'inpatient-psychiatry-voluntary',
  'inpatient-psychiatry-involuntary',
  'medical-admission-observed',
  'discharge-with-plan',
  'transfer',
  'left-against-advice',
]);
/** Where the person goes from here. */
export type Disposition = z.infer<typeof Disposition>;

/** Text of several lines that may be missing: blank becomes `null`, so that the pathway can say which field it wants. */
const words = z
  .string()
  .max(100_000)
  .nullable()
  .transform((value) => (value?.trim() ? value : null))
  .default(null);

const stepFields = {
  kind: SafetyEventKind,
  /** When it happened; `recordedAt` is when it was written down. */
  occurredAt: Instant,
  /** The named person: who was told, who assessed, who took over, who owns the follow-up. */
  who: optionalLine().default(null),
  role: optionalLine().default(null),
  method: NotificationMethod.nullable().default(null),
  /** Whether the person told repeated the message back. */
  readBack: z.boolean().nullable().default(null),
  riskLevel: RiskLevel.nullable().default(null),
  /** What the risk level rests on, and what would change it. */
  basis: words,
  /** What was done to make the person safer. */
  steps: words,
  disposition: Disposition.nullable().default(null),
  /** When a follow-up is due, or an assessment is tried again. */
  dueAt: Instant.nullable().default(null),
  /** Why: not assessed, put off, or opened in error. */
  reason: words,
  /** Anything else worth keeping: the accepting facility, the observation level, verbatim words. */
  details: words,
};

/**
 * A step as the worker enters it. Which fields a kind cannot do without is said by `REQUIRED_FIELDS` in `pathway.ts`;
 * the others may be left out.
 *
 * @source DOMAIN.md §3.3.
 */
export const NewSafetyEvent = z.strictObject(stepFields);
/** A step as the worker enters it. */
export type NewSafetyEvent = z.infer<typeof NewSafetyEvent>;

/** One documented step on an alert. */
export const SafetyEvent = z.object({
  id: Id,
  alertId: Id,
  recordedAt: Instant,
  recordedBy: Id,
  ...stepFields,
});
/** One documented step on an alert. */
export type SafetyEvent = z.infer<typeof SafetyEvent>;

/** An answer that asks for an alert, and the item it was given to. */
export interface AlertTrigger {
  readonly level: AlertLevel;
  readonly linkId: string;
}
