import { Temporal } from 'temporal-polyfill';

import type { Instant } from '../values/instant.ts';

/** Whether one instant lies after another, however exactly each is written. */
export const isLater = (one: Instant, other: Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) > 0;

/** An instant to the millisecond, the form in which instants are stored and sort as text. */
export const normalInstant = (instant: Instant): Instant =>
  Temporal.Instant.from(instant).toString({ smallestUnit: 'millisecond' });
