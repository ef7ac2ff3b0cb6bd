import { plusDays } from '../../shared/values/calendar-date.ts';
import type { Chance } from './chance.ts';
import type { DemoService } from './directory.ts';
import type { Rows } from './tables.ts';

/** What every part of a demo course draws on. */
export interface Course {
  readonly rows: Rows;
  readonly chance: Chance;
  readonly caseId: string;
  readonly workerId: string;
  /** Days from opening to today, at least 0. */
  readonly ageDays: number;
  readonly openedOn: string;
  readonly today: string;
  /** Nothing happens after this instant, ISO-8601 UTC. */
  readonly latest: string;
  readonly services: readonly DemoService[];
}

/** An instant on a day of the course, in working hours, ISO-8601 UTC. */
export const atWork = ({ chance, openedOn, latest }: Course, day: number): string => {
  const hour = String(chance.between(14, 22)).padStart(2, '0');
  const minute = String(chance.between(0, 59)).padStart(2, '0');
  const at = `${plusDays(openedOn, day)}T${hour}:${minute}:00.000Z`;
  return at < latest ? at : latest;
};

/** Milliseconds since 1970 of an instant. */
export const millis = (instant: string): number => Date.parse(instant);
