import { cases } from '../../shared/cases/contract.ts';
import { api } from '../api/api.ts';
import { useApiCommand, useApiQuery } from '../api/use-api.ts';

/** What stands at the head of a case file. */
export const useCaseFile = (caseId: string) =>
  useApiQuery('cases', ['file', caseId], () => api.cases.file({ caseId }));

/** Opens a case for a person on file. */
export const useOpenCase = () => useApiCommand(cases.open.stales, api.cases.open);

/** The person a new case is for. */
export const useCasePerson = (id: string) => useApiQuery('people', ['get', id], () => api.people.get({ id }));
