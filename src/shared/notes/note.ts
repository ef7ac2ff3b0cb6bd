import { z } from 'zod';

import { CalendarDate } from '../values/calendar-date.ts';
import { Id } from '../values/ids.ts';
import { Instant } from '../values/instant.ts';
import { prose } from '../values/text.ts';

/** How worker and person met. */
export const Modality = z.enum(['in-person', 'phone', 'video', 'on-behalf']);
/** How worker and person met. */
export type Modality = z.infer<typeof Modality>;

/** What the time went into. @source DOMAIN.md §8.4 (starter set, Policy). */
export const Activity = z.enum([
  'initial-assessment',
  'reassessment',
  'counselling',
  'crisis-intervention',
  'family-meeting',
  'discharge-planning',
  'advance-care-planning',
  'education',
  'caregiver-support',
  'care-coordination',
  'referral-work',
  'benefits-application',
  'rounds',
  'chart-review',
  'failed-contact',
  'other',
]);
/** What the time went into. */
export type Activity = z.infer<typeof Activity>;

/** What the worker wrote about an encounter. Once signed it never changes. */
export const Note = z.object({
  id: Id,
  caseId: Id,
  occurredOn: CalendarDate,
  modality: Modality,
  activity: Activity,
  /** Time spent, in minutes, at least 1. */
  minutes: z.int().min(1).max(1440),
  body: prose(),
  status: z.enum(['signed']),
  authorId: Id,
  authorName: z.string(),
  signedAt: Instant,
});
/** What the worker wrote about an encounter. */
export type Note = z.infer<typeof Note>;
