import type { DeclineMeasure, MeasureName } from './measures.ts';

/** A measure in words, for a reader who has only the file. */
interface Definition {
  readonly label: string;
  readonly meaning: string;
}

const unanswered = (days: number): Definition => ({
  label: `Still unanswered after ${days} days`,
  meaning:
    `Share without an answer, and not ended, when day ${days} after sending was over; ` +
    'of the requests sent so long ago that it is over.',
});

const closure = (days: number): Definition => ({
  label: `Closed with an outcome within ${days} days`,
  meaning:
    `Share for which the service or the patient reported an outcome by day ${days} after sending; ` +
    'of the requests sent so long ago that it is over.',
});

const timed = (label: string, step: string): Readonly<Record<'median' | 'p90', Definition>> => ({
  median: {
    label: `Days ${label}, median`,
    meaning: `Calendar days at the facility from sending to ${step}; the middle of those in which it happened.`,
  },
  p90: {
    label: `Days ${label}, 90th percentile`,
    meaning: `Calendar days from sending to ${step}; nine of ten in which it happened took no longer (nearest rank).`,
  },
});

const response = timed('to a response', "the service's first yes or no (a decline for no response is none)");
const contact = timed('to first contact', 'the service first reaching the patient');
const service = timed('to the start of service', 'the start of the service');

/** Every measure in words. @source DOMAIN.md §6.3. */
export const DEFINITIONS: Readonly<Record<MeasureName | DeclineMeasure, Definition>> = {
  sent: {
    label: 'Requests sent',
    meaning:
      'Requests to one service each, by the day of sending at the facility. Drafts and mistakes are left out.',
  },
  needs: { label: 'Needs referred', meaning: 'A need sent to several services counts once.' },
  accepted: { label: 'Accepted', meaning: 'Requests that the service ever accepted, however they ended.' },
  rejected: { label: 'Declined', meaning: 'Requests that the service declined.' },
  waiting: {
    label: 'Waiting for an answer',
    meaning: 'Requests that are neither accepted, declined nor cancelled.',
  },
  'acceptance-rate': {
    label: 'Acceptance rate',
    meaning: 'Ever accepted, of those accepted or declined. Requests still waiting are left out.',
  },
  'unanswered-7': unanswered(7),
  'unanswered-14': unanswered(14),
  'unanswered-30': unanswered(30),
  'time-to-response-median': response.median,
  'time-to-response-p90': response.p90,
  'time-to-contact-median': contact.median,
  'time-to-contact-p90': contact.p90,
  'time-to-service-median': service.median,
  'time-to-service-p90': service.p90,
  'loop-closure-30': closure(30),
  'loop-closure-60': closure(60),
  'loop-closure-90': closure(90),
  'need-met-rate': {
    label: 'Need met',
    meaning: 'Need met or partly met, of those closed with an outcome.',
  },
  declined: { label: 'Declined for this reason', meaning: 'Declined requests by the reason given.' },
  'declined-share': {
    label: 'Share of declined requests',
    meaning: 'This reason, of all declined requests.',
  },
};

/** The label of a figure; a measure that has no words goes by its name. */
export const labelOf = (measure: string): string =>
  Object.hasOwn(DEFINITIONS, measure) ? DEFINITIONS[measure as keyof typeof DEFINITIONS].label : measure;
