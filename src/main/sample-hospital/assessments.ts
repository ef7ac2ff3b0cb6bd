import { optionsOf, type Item } from '../../shared/assessments/questionnaire.ts';
import { scoreInstrument } from '../../shared/assessments/scoring/score.ts';
import { shippedInstruments } from '../assessments/instruments.ts';
import { atWork, millis, type Course } from './course.ts';

/** How heavily a person answers: the most points an item gets, by how depressed the person is. */
const HEAVINESS = [0, 1, 1, 2, 2, 3] as const;

function answers(course: Course, items: readonly Item[], heaviness: number): Record<string, string> {
  const { chance } = course;
  return Object.fromEntries(
    items
      .filter(({ type }) => type === 'choice')
      .map((item, index) => {
        const options = optionsOf(item);
        // Thoughts of self-harm are rare; an answer above 0 there needs the whole safety pathway.
        const isSafetyItem = index === 8;
        const most = isSafetyItem ? (heaviness === 3 && chance.happens(0.2) ? 1 : 0) : heaviness;
        return [item.linkId, options[chance.between(0, Math.min(most, options.length - 1))]?.code ?? ''];
      }),
  );
}

function addAlert(course: Course, assessmentId: string, openedAt: string): void {
  const { rows, chance, caseId, workerId } = course;
  const alertId = chance.id(millis(openedAt));
  rows.safety_alert.push({
    id: alertId,
    case_id: caseId,
    assessment_id: assessmentId,
    instrument_id: 'phq-9',
    link_id: '/44260-8',
    level: 'suicide-risk',
    status: 'closed',
    opened_at: openedAt,
    opened_by: workerId,
    closed_at: openedAt,
    closed_by: workerId,
    closure: 'transferred',
    version: 2,
  });
  rows.safety_event.push({
    id: chance.id(millis(openedAt)),
    alert_id: alertId,
    position: 0,
    kind: 'transferred',
    occurred_at: openedAt,
    recorded_at: openedAt,
    recorded_by: workerId,
    detail: JSON.stringify({
      who: 'Dr. Lena Hartwig',
      role: 'Psychiatry',
      method: 'telephone',
      readBack: true,
    }),
  });
}

/** Adds none to three PHQ-9 administrations. */
export function addAssessments(course: Course, { isOpen }: { readonly isOpen: boolean }): void {
  const { rows, chance, caseId, workerId, ageDays } = course;
  const instrument = shippedInstruments().get('phq-9');
  if (!instrument) return;
  const heaviness = chance.of(HEAVINESS);
  for (let count = chance.between(isOpen ? 1 : 0, 3); count > 0; count -= 1) {
    const administeredAt = atWork(course, chance.between(0, ageDays));
    const id = chance.id(millis(administeredAt));
    const given = answers(course, instrument.questionnaire.item, heaviness);
    const result = scoreInstrument(instrument, given);
    rows.assessment.push({
      id,
      case_id: caseId,
      instrument_id: instrument.id,
      instrument_version: instrument.questionnaire.version,
      language: 'en',
      mode: 'interviewer',
      administered_at: administeredAt,
      administered_by: workerId,
      answers: JSON.stringify(given),
      status: 'completed',
      score: result.score,
      band: result.band,
      prorated: result.prorated ? 1 : 0,
      completed_at: administeredAt,
    });
    if (result.alerts.includes('suicide-risk')) addAlert(course, id, administeredAt);
  }
}
