import { z } from 'zod';

import { PersonLine, Person } from '../people/person.ts';
import { CalendarDate, PartialDate } from '../values/calendar-date.ts';
import { Id } from '../values/ids.ts';
import { Instant } from '../values/instant.ts';
import { line, optionalLine } from '../values/text.ts';

/** Where the work takes place. */
export const CaseSetting = z.enum(['inpatient', 'emergency', 'outpatient', 'community']);
/** Where the work takes place. */
export type CaseSetting = z.infer<typeof CaseSetting>;

/** One episode of work with a person: an admission, a clinic course. */
export const CaseRecord = z.object({
  id: Id,
  personId: Id,
  setting: CaseSetting,
  /** Unit and bed, clinic room: where to find the person. */
  location: optionalLine(100),
  /** Why social work is here, in a sentence. */
  reason: line(500),
  openedOn: CalendarDate,
  workerId: Id,
  workerName: z.string(),
  status: z.enum(['open', 'closed']),
  closedAt: Instant.nullable(),
  version: z.int().positive(),
});
/** One episode of work with a person. */
export type CaseRecord = z.infer<typeof CaseRecord>;

/** One row of the caseload. */
export const CaseloadRow = z.object({
  caseId: Id,
  person: PersonLine,
  location: z.string().nullable(),
  openedOn: CalendarDate,
  status: CaseRecord.shape.status,
  interpreterNeeded: z.boolean().nullable(),
  language: z.string().nullable(),
  openAlerts: z.int(),
  /** Latest PHQ-9 total with its band; `null` when none was scored. */
  phq9: z.object({ score: z.int(), band: z.string() }).nullable(),
  openReferrals: z.int(),
  nextActionOn: CalendarDate.nullable(),
});
/** One row of the caseload. */
export type CaseloadRow = z.infer<typeof CaseloadRow>;

/** A stay or visit imported from the hospital's record; read-only. */
export const ChartEncounter = z.object({
  id: Id,
  class: z.string().nullable(),
  description: z.string().nullable(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
});
/** A stay or visit imported from the hospital's record. */
export type ChartEncounter = z.infer<typeof ChartEncounter>;

/** A problem imported from the hospital's record; read-only. */
export const ChartCondition = z.object({
  id: Id,
  description: z.string(),
  clinicalStatus: z.string().nullable(),
  onsetOn: PartialDate.nullable(),
});
/** A problem imported from the hospital's record. */
export type ChartCondition = z.infer<typeof ChartCondition>;

/** What stands at the head of a case file, whatever tab is open. */
export const CaseFile = z.object({
  case: CaseRecord,
  person: Person,
  /** Open alerts that a visitor may see on the banner (interpersonal safety is not among them). */
  bannerAlerts: z.array(
    z.object({ id: Id, level: z.string(), instrumentId: z.string().nullable(), openedAt: Instant }),
  ),
  counts: z.object({
    notes: z.int(),
    assessments: z.int(),
    referrals: z.int(),
    openReferrals: z.int(),
    openAlerts: z.int(),
  }),
  encounters: z.array(ChartEncounter),
  conditions: z.array(ChartCondition),
});
/** What stands at the head of a case file. */
export type CaseFile = z.infer<typeof CaseFile>;
