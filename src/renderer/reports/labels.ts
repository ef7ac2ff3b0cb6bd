import { msg } from '@lingui/core/macro';

import type { DeclineMeasure, MeasureName } from '../../shared/reports/measures.ts';
import type { ReferralReport } from '../../shared/reports/referral-report.ts';
import type { Labels } from '../wording/options.ts';

type Measure = MeasureName | DeclineMeasure;

/** What a report is broken down by. */
export const BREAKDOWN_LABELS: Labels<ReferralReport['breakdowns'][number]['by']> = {
  domain: msg`By need`,
  service: msg`By service`,
  worker: msg`By social worker`,
  'decline-reason': msg`Why services declined`,
};

/** The measures of the report. */
export const MEASURE_LABELS: Labels<Measure> = {
  sent: msg`Requests sent`,
  needs: msg`Needs referred`,
  accepted: msg`Accepted`,
  rejected: msg`Declined`,
  waiting: msg`Waiting for an answer`,
  'acceptance-rate': msg`Acceptance rate`,
  'unanswered-7': msg`Still unanswered after 7 days`,
  'unanswered-14': msg`Still unanswered after 14 days`,
  'unanswered-30': msg`Still unanswered after 30 days`,
  'time-to-response-median': msg`Days to a response, median`,
  'time-to-response-p90': msg`Days to a response, 90th percentile`,
  'time-to-contact-median': msg`Days to first contact, median`,
  'time-to-contact-p90': msg`Days to first contact, 90th percentile`,
  'time-to-service-median': msg`Days to the start of service, median`,
  'time-to-service-p90': msg`Days to the start of service, 90th percentile`,
  'loop-closure-30': msg`Closed with an outcome within 30 days`,
  'loop-closure-60': msg`Closed with an outcome within 60 days`,
  'loop-closure-90': msg`Closed with an outcome within 90 days`,
  'need-met-rate': msg`Need met`,
  declined: msg`Declined for this reason`,
  'declined-share': msg`Share of declined requests`,
};

/** What each measure counts and of what. @source DOMAIN.md §6.3. */
export const MEASURE_MEANINGS: Labels<Measure> = {
  sent: msg`Requests to one service each, by the day of sending. Drafts and mistakes are left out.`,
  needs: msg`A need sent to several services counts once.`,
  accepted: msg`Requests that the service ever accepted, however they ended.`,
  rejected: msg`Requests that the service declined.`,
  waiting: msg`Requests that are neither accepted, declined nor cancelled.`,
  'acceptance-rate': msg`Ever accepted, of those accepted or declined. Requests still waiting are left out.`,
  'unanswered-7': msg`Share without an answer, and not ended, when day 7 after sending was over; of the requests sent so long ago.`,
  'unanswered-14': msg`Share without an answer, and not ended, when day 14 after sending was over; of the requests sent so long ago.`,
  'unanswered-30': msg`Share without an answer, and not ended, when day 30 after sending was over; of the requests sent so long ago.`,
  'time-to-response-median': msg`Calendar days from sending to the service’s first yes or no; the middle of those in which it came. No response is none.`,
  'time-to-response-p90': msg`Calendar days from sending to the service’s first yes or no; nine of ten that came took no longer.`,
  'time-to-contact-median': msg`Calendar days from sending to the service first reaching the patient; the middle of those in which it did.`,
  'time-to-contact-p90': msg`Calendar days from sending to the service first reaching the patient; nine of ten took no longer.`,
  'time-to-service-median': msg`Calendar days from sending to the start of the service; the middle of those in which it started.`,
  'time-to-service-p90': msg`Calendar days from sending to the start of the service; nine of ten that started took no longer.`,
  'loop-closure-30': msg`Share for which the service or the patient reported an outcome by day 30 after sending; of the requests sent so long ago.`,
  'loop-closure-60': msg`Share for which the service or the patient reported an outcome by day 60 after sending; of the requests sent so long ago.`,
  'loop-closure-90': msg`Share for which the service or the patient reported an outcome by day 90 after sending; of the requests sent so long ago.`,
  'need-met-rate': msg`Need met or partly met, of those closed with an outcome.`,
  declined: msg`Declined requests by the reason given.`,
  'declined-share': msg`This reason, of all declined requests.`,
};
