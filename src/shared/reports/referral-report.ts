import { z } from 'zod';

import { CalendarDate } from '../values/calendar-date.ts';
import { Id } from '../values/ids.ts';
import { NeedDomain } from '../referrals/need-domain.ts';
import { Outcome, RecipientStatus, Urgency } from '../referrals/referral.ts';
import { Instant } from '../values/instant.ts';

/** One request to one service, as the report counts it. */
export const ReportRow = z.object({
  recipientId: Id,
  referralId: Id,
  caseId: Id,
  personName: z.string(),
  mrn: z.string().nullable(),
  domain: NeedDomain,
  urgency: Urgency,
  organisationName: z.string(),
  serviceId: Id,
  serviceName: z.string(),
  /** Who wrote the referral. */
  workerId: Id,
  workerName: z.string(),
  status: RecipientStatus,
  reasonCode: z.string().nullable(),
  outcome: Outcome.nullable(),
  sentAt: Instant,
  /** Calendar day of `sentAt` at the facility. */
  sentOn: CalendarDate,
  respondedAt: Instant.nullable(),
  /** Whether it was ever accepted, also when it ended otherwise later. */
  everAccepted: z.boolean(),
  contactedAt: Instant.nullable(),
  serviceStartedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
});
/** One request to one service, as the report counts it. */
export type ReportRow = z.infer<typeof ReportRow>;

/**
 * Identifies a figure of the report, so that its rows can be asked for: a measure and, in a breakdown, its group as
 * `by:id`, for example `domain:food-insecurity` or `service:` with the service's id.
 */
export const FigureKey = z.object({ measure: z.string().max(60), group: z.string().max(200).nullable() });
/** Identifies a figure of the report. */
export type FigureKey = z.infer<typeof FigureKey>;

/** One figure with what it was counted from. */
export const Figure = z.object({
  key: FigureKey,
  /** A count, a share 0–1, or days, as `unit` says; `null` when nothing can be said. */
  value: z.number().nullable(),
  unit: z.enum(['count', 'share', 'days']),
  /** The number it is a part of, or was computed over. */
  n: z.int(),
});
/** One figure with what it was counted from. */
export type Figure = z.infer<typeof Figure>;

/** The referral report for a range of days: figures, and breakdowns by domain, service, worker and decline reason. */
export const ReferralReport = z.object({
  from: CalendarDate,
  to: CalendarDate,
  facilityName: z.string(),
  timeZone: z.string(),
  composedAt: Instant,
  figures: z.array(Figure),
  breakdowns: z.array(
    z.object({
      by: z.enum(['domain', 'service', 'worker', 'decline-reason']),
      /** `label` is a domain or reason code, or the name of a service or worker. */
      groups: z.array(z.object({ label: z.string(), figures: z.array(Figure) })),
    }),
  ),
});
/** The referral report for a range of days. */
export type ReferralReport = z.infer<typeof ReferralReport>;
