import { api } from '../api/api.ts';
import { useApiQuery } from '../api/use-api.ts';

/** How far back the trail of a case is shown, in lines. The contract allows no more in one question. */
export const SHOWN_ENTRIES = 500;

/** Who looked at a case or changed it, newest first. */
export const useCaseTrail = (caseId: string) =>
  useApiQuery('audit', ['case', caseId], () => api.audit.listForCase({ caseId, limit: SHOWN_ENTRIES }), {
    isForgotten: true,
  });
