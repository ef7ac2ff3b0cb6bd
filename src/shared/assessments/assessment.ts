import { z } from 'zod';

import { Id } from '../values/ids.ts';
import { Instant } from '../values/instant.ts';
import { LanguageTag } from '../values/language.ts';
import { Answers } from './answers.ts';

/** Who answers: the person alone, asked by the worker, or someone on the person's behalf. */
export const AssessmentMode = z.enum(['self', 'interviewer', 'proxy']);
/** Who answers. */
export type AssessmentMode = z.infer<typeof AssessmentMode>;

/**
 * One administration of an instrument. The score that was shown is stored with the rule version it came from and is
 * never silently restated.
 *
 * @source DOMAIN.md §1.1 rule 7.
 */
export const Assessment = z.object({
  id: Id,
  caseId: Id,
  instrumentId: z.string().max(60),
  instrumentVersion: z.string().max(20),
  language: LanguageTag,
  mode: AssessmentMode,
  administeredAt: Instant,
  administeredBy: Id,
  administeredByName: z.string(),
  answers: Answers,
  status: z.enum(['in-progress', 'completed']),
  /** Total in points; `null` while unscorable. Never 0 for a missing answer. */
  score: z.int().nullable(),
  band: z.string().nullable(),
  prorated: z.boolean(),
  completedAt: Instant.nullable(),
  version: z.int().positive(),
});
/** One administration of an instrument. */
export type Assessment = z.infer<typeof Assessment>;
