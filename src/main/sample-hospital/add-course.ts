import { plusDays } from '../../shared/values/calendar-date.ts';
import { addAssessments } from './assessments.ts';
import type { Chance } from './chance.ts';
import type { DemoService } from './directory.ts';
import { atWork, millis, type Course } from './course.ts';
import { addReferrals } from './referrals.ts';
import type { Rows } from './tables.ts';
import { CASE_REASONS, LOCATIONS, NOTE_ENDINGS, NOTE_MIDDLES, NOTE_OPENINGS, SPECIALTIES } from './words.ts';

function addNotes(course: Course): void {
  const { rows, chance, caseId, workerId, ageDays } = course;
  for (let count = chance.between(1, 8); count > 0; count -= 1) {
    const signedAt = atWork(course, chance.between(0, ageDays));
    rows.note.push({
      id: chance.id(millis(signedAt)),
      case_id: caseId,
      occurred_on: signedAt.slice(0, 10),
      modality: chance.of(['in-person', 'phone', 'on-behalf']),
      activity: chance.of([
        'counselling',
        'discharge-planning',
        'care-coordination',
        'family-meeting',
        'referral-work',
      ]),
      minutes: chance.between(1, 12) * 5,
      body: [
        chance.of(NOTE_OPENINGS),
        chance.of(NOTE_MIDDLES),
        chance.of(NOTE_MIDDLES),
        chance.of(NOTE_ENDINGS),
      ].join(' '),
      author_id: workerId,
      signed_at: signedAt,
    });
  }
}

function addDischarge({ rows, chance, caseId, today }: Course): void {
  if (!chance.happens(0.6)) return;
  const dischargeOn = plusDays(today, chance.between(0, 6));
  rows.discharge_plan.push({
    case_id: caseId,
    discharge_on: dischargeOn,
    disposition: chance.of(['01', '03', '06']),
    destination_name: chance.of(['Home', 'Lakeshore Rehabilitation Center', 'Daughter’s home']),
    destination_address: null,
    destination_phone: null,
    reason_in_plain_words: chance.of([
      'You fell and broke your hip. It was mended in surgery.',
      'Your heart was weak and you had trouble breathing.',
      'You had an infection. You got medicine for it.',
    ]),
    transport: chance.of(['Your daughter drives you.', 'RideWell picks you up at 10 AM.']),
    caregiver_name: null,
    caregiver_phone: null,
  });
  const [withWhom, purpose] = chance.of(SPECIALTIES);
  rows.appointment.push({
    id: chance.id(millis(`${today}T15:00:00.000Z`)),
    case_id: caseId,
    with_whom: withWhom,
    purpose,
    on_day: plusDays(dischargeOn, chance.between(2, 14)),
    at_time: chance.of(['09:00', '10:30', '13:15', '15:45']),
    place: 'St. Brigid Clinic Building, floor 2',
    phone: '312-555-1800',
    getting_there: null,
    bring: 'This packet and your medicines',
    interpreter_needed: 0,
  });
}

interface Opening {
  readonly rows: Rows;
  readonly chance: Chance;
  readonly personId: string;
  readonly workerId: string;
  readonly today: string;
  readonly latest: string;
  readonly services: readonly DemoService[];
}

/** Adds a case of a person and everything that happened in it. */
export function addCourse({ rows, chance, personId, workerId, today, latest, services }: Opening): void {
  const isOpen = chance.happens(0.3);
  const ageDays = isOpen ? chance.between(0, 21) : chance.between(22, 700);
  const openedOn = plusDays(today, -ageDays);
  const openedMs = millis(`${openedOn}T14:00:00.000Z`);
  const caseId = chance.id(openedMs);
  rows.case_record.push({
    id: caseId,
    person_id: personId,
    setting: chance.of(['inpatient', 'inpatient', 'emergency', 'outpatient']),
    location: chance.of(LOCATIONS),
    reason: chance.of(CASE_REASONS),
    opened_on: openedOn,
    worker_id: workerId,
    status: isOpen ? 'open' : 'closed',
    closed_at: isOpen ? null : `${plusDays(openedOn, chance.between(3, 21))}T20:00:00.000Z`,
  });
  const course: Course = {
    rows,
    chance,
    caseId,
    workerId,
    ageDays: isOpen ? ageDays : Math.min(ageDays, 21),
    openedOn,
    today,
    latest,
    services,
  };
  addNotes(course);
  addAssessments(course, { isOpen });
  addReferrals(course, { isOpen });
  if (isOpen) addDischarge(course);
}
