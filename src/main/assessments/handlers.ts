import { v7 as newId } from 'uuid';

import type { Answers } from '../../shared/assessments/answers.ts';
import type { Assessment } from '../../shared/assessments/assessment.ts';
import type { assessments } from '../../shared/assessments/contract.ts';
import type { Instrument } from '../../shared/assessments/instrument.ts';
import type { ScoreResult } from '../../shared/assessments/score-result.ts';
import type { ScoringContext } from '../../shared/assessments/scoring/context.ts';
import { scoreInstrument } from '../../shared/assessments/scoring/score.ts';
import { Refused } from '../../shared/result.ts';
import type { SafetyAlert } from '../../shared/safety/alert.ts';
import { alertsToOpen, blocksFinishing, type AlertMoment } from '../../shared/safety/pathway.ts';
import { getCase, getOpenCase } from '../cases/repository.ts';
import type { Context, HandlersOf } from '../ipc/handler.ts';
import { getPerson } from '../people/repository.ts';
import { insertAlert, listAlertsOfAssessment, listSafetyEvents } from '../safety/repository.ts';
import { shippedInstruments } from './instruments.ts';
import {
  findAssessment,
  findPreviousAssessment,
  insertAssessment,
  listAssessments,
  updateAssessment,
} from './repository.ts';

function getInstrument(id: string): Instrument {
  const found = shippedInstruments().get(id);
  if (!found) throw new Refused('assessment/unknown-instrument', { id });
  return found;
}

async function getAssessment(ctx: Context, id: string): Promise<Assessment> {
  const found = await findAssessment(ctx.db, id);
  if (!found) throw new Refused('assessment/not-found');
  return found;
}

/** The assessment to change: unfinished, and as the caller last saw it. */
async function getEditable(ctx: Context, id: string, version: number): Promise<Assessment> {
  const found = await getAssessment(ctx, id);
  if (found.status === 'completed') throw new Refused('assessment/already-finished');
  if (found.version !== version) throw new Refused('assessment/changed-elsewhere');
  return found;
}

/** What of the person a score depends on: AUDIT-C has a cut-off for each sex. */
async function scoringContext({ db }: Context, caseId: string): Promise<ScoringContext> {
  const { personId } = await getCase(db, caseId);
  const { sex } = await getPerson(db, personId);
  return { sex: sex === 'other' ? 'unknown' : sex };
}

/** The score of answers; answers the instrument does not offer are refused. */
function score(instrument: Instrument, answers: Answers, context: ScoringContext): ScoreResult {
  try {
    return scoreInstrument(instrument, answers, context);
  } catch (error) {
    if (error instanceof RangeError) throw new Refused('assessment/unknown-answer');
    throw error;
  }
}

interface Asking extends Pick<AlertMoment, 'triggers' | 'before' | 'moment'> {
  readonly assessment: Assessment;
  readonly existing: readonly SafetyAlert[];
}

/** Opens the alerts that the answers ask for. */
async function openAlerts(ctx: Context, asking: Asking): Promise<SafetyAlert[]> {
  const { assessment } = asking;
  const alerts = alertsToOpen(asking).map(({ level, linkId }): SafetyAlert => ({
    id: newId(),
    caseId: assessment.caseId,
    level,
    assessmentId: assessment.id,
    instrumentId: assessment.instrumentId,
    linkId,
    openedAt: ctx.now,
    openedBy: ctx.account.id,
    status: 'open',
    closedAt: null,
    closedBy: null,
    closure: null,
    version: 1,
  }));
  for (const alert of alerts) await insertAlert(ctx.db, alert);
  return alerts;
}

export const assessmentHandlers: HandlersOf<typeof assessments> = {
  instruments: () =>
    Promise.resolve(
      [...shippedInstruments().values()].map(({ id, meta, questionnaire }) => ({
        id,
        shortName: meta.shortName,
        title: questionnaire.title,
      })),
    ),

  instrument: ({ id }) => Promise.resolve(getInstrument(id)),

  listForCase: ({ caseId }, { db }) => listAssessments(db, caseId),

  async get({ id }, ctx) {
    const assessment = await getAssessment(ctx, id);
    return { assessment, previous: await findPreviousAssessment(ctx.db, assessment) };
  },

  async start({ id, caseId, instrumentId, mode }, ctx) {
    const existing = await findAssessment(ctx.db, id);
    if (existing) {
      if (existing.caseId !== caseId || existing.instrumentId !== instrumentId)
        throw new Refused('assessment/id-taken');
      return { value: existing, change: null };
    }
    await getOpenCase(ctx.db, caseId);
    const value: Assessment = {
      id,
      caseId,
      instrumentId,
      instrumentVersion: getInstrument(instrumentId).questionnaire.version,
      language: 'en',
      mode,
      administeredAt: ctx.now,
      administeredBy: ctx.account.id,
      administeredByName: ctx.account.displayName,
      answers: {},
      status: 'in-progress',
      score: null,
      band: null,
      prorated: false,
      completedAt: null,
      version: 1,
    };
    await insertAssessment(ctx.db, value);
    return { value, change: { entity: 'assessment', id, caseId, before: null, after: value } };
  },

  async answer({ id, version, answers }, ctx) {
    const before = await getEditable(ctx, id, version);
    const instrument = getInstrument(before.instrumentId);
    const context = await scoringContext(ctx, before.caseId);
    const existing = await listAlertsOfAssessment(ctx.db, id);
    const openedAlerts = await openAlerts(ctx, {
      triggers: score(instrument, answers, context).triggers,
      before: score(instrument, before.answers, context).triggers,
      existing,
      assessment: before,
      moment: 'answering',
    });
    const assessment = await updateAssessment(ctx.db, { ...before, answers });
    const change = {
      entity: 'assessment',
      id,
      caseId: before.caseId,
      before,
      after: { assessment, openedAlerts },
    };
    return { value: { assessment, openedAlerts }, change };
  },

  async finish({ id, version }, ctx) {
    const before = await getAssessment(ctx, id);
    if (before.status === 'completed') return { value: before, change: null };
    const editable = await getEditable(ctx, id, version);
    const result = score(
      getInstrument(before.instrumentId),
      editable.answers,
      await scoringContext(ctx, before.caseId),
    );
    const existing = await listAlertsOfAssessment(ctx.db, id);
    for (const alert of existing)
      if (alert.status === 'open' && blocksFinishing(await listSafetyEvents(ctx.db, alert.id)))
        throw new Refused('assessment/safety-not-started', { alertId: alert.id });
    const openedAlerts = await openAlerts(ctx, {
      triggers: result.triggers,
      before: result.triggers,
      existing,
      assessment: editable,
      moment: 'finishing',
    });
    const value = await updateAssessment(ctx.db, {
      ...editable,
      status: 'completed',
      score: result.score,
      band: result.band,
      prorated: result.prorated,
      completedAt: ctx.now,
    });
    const change = { entity: 'assessment', id, caseId: value.caseId, before, after: { value, openedAlerts } };
    return { value, change };
  },
};
