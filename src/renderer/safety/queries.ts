import { safety } from '../../shared/safety/contract.ts';
import { api } from '../api/api.ts';
import { useApiCommand, useApiQuery } from '../api/use-api.ts';

/** The safety alerts of one case with what was documented for them, open and closed. */
export const useSafetyFiles = (caseId: string) =>
  useApiQuery('safety', ['list', caseId], () => api.safety.listForCase({ caseId }));

/** Documents a step on an alert. The answer says whether the alert closed by it. */
export const useRecordSafetyEvent = () => useApiCommand(safety.record.stales, api.safety.record);
