import { facility } from '../../shared/facility/contract.ts';
import { firstSteps } from '../../shared/first-steps/contract.ts';
import { ok } from '../../shared/result.ts';
import { api } from '../api/api.ts';
import { bridge } from '../api/bridge.ts';
import { useApiCommand, useApiQuery } from '../api/use-api.ts';
import { useMay } from './session.ts';

/** The facility whose vault this is. */
export const useFacility = () => useApiQuery('facility', ['get'], () => api.facility.get({}));

/** Changes the facility's name, numbers or time zone. */
export const useUpdateFacility = () => useApiCommand(facility.update.stales, api.facility.update);

/** People whose name, record number or birth date begins like the text, for those who may see people. */
export const useFoundPeople = (text: string, isAsked: boolean) =>
  useApiQuery('people', ['search', text], () => api.people.search({ text, limit: 8 }), {
    isEnabled: useMay('people.read') && isAsked,
  });

/** Services whose names or words match the text. */
export const useFoundServices = (text: string, isAsked: boolean) =>
  useApiQuery('directory', ['find', text], () => api.directory.search({ text, domain: null, limit: 5 }), {
    isEnabled: useMay('directory.read') && isAsked,
  });

/** The most cases and referrals the start page looks at. The contract allows no more in one question. */
export const TODAY_LIMIT = 200;

/** The user's own open cases, as far as the start page looks. */
export const useMyCases = () => useApiQuery('cases', ['today'], readMyCases);

/** The same cases, to be searched by unit and bed, for those who may see cases. */
export const useSearchedCases = (isAsked: boolean) =>
  useApiQuery('cases', ['today'], readMyCases, { isEnabled: useMay('case.read') && isAsked });

const readMyCases = () => api.cases.caseload({ view: 'mine', offset: 0, limit: TODAY_LIMIT });

/** Open referrals, soonest next action first. */
export const useNextActions = () =>
  useApiQuery('referrals', ['today'], () => api.referrals.listOpen({ limit: TODAY_LIMIT }));

/** The printers of this computer. */
export const usePrinters = () =>
  useApiQuery('printers', [], async () => ok(await bridge.printing.printers()));

/** How far a new clinic is. Looked at anew each time, because any screen may have done a step. */
export const useFirstSteps = () =>
  useApiQuery('firstSteps', [], () => api.firstSteps.get({}), { isForgotten: true });

/** Puts the list of first steps away, or brings it back. */
export const useDismissFirstSteps = () =>
  useApiCommand(firstSteps.setDismissed.stales, api.firstSteps.setDismissed);
