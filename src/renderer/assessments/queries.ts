import { assessments } from '../../shared/assessments/contract.ts';
import { api } from '../api/api.ts';
import { useApiCommand, useApiQuery } from '../api/use-api.ts';

/** The assessments of one case, finished and unfinished. */
export const useAssessments = (caseId: string) =>
  useApiQuery('assessments', ['list', caseId], () => api.assessments.listForCase({ caseId }));

/** One assessment, with the finished one before it to compare with. */
export const useAssessment = (id: string) =>
  useApiQuery('assessments', ['one', id], () => api.assessments.get({ id }));

/** Names of the questionnaires of this release. */
export const useInstruments = () =>
  useApiQuery('instruments', ['list'], () => api.assessments.instruments({}));

/** A questionnaire with its wording and scoring. */
export const useInstrument = (id: string) =>
  useApiQuery('instruments', ['one', id], () => api.assessments.instrument({ id }));

/** Begins an empty assessment. */
export const useStartAssessment = () => useApiCommand(assessments.start.stales, api.assessments.start);

/** Keeps the answers as they stand. */
export const useSendAnswers = () => useApiCommand(assessments.answer.stales, api.assessments.answer);

/** Ends an assessment; it never changes again. */
export const useFinishAssessment = () => useApiCommand(assessments.finish.stales, api.assessments.finish);
