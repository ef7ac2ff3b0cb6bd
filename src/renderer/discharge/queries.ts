import { discharge } from '../../shared/discharge/contract.ts';
import { api } from '../api/api.ts';
import { useApiCommand, useApiQuery } from '../api/use-api.ts';

/** The discharge plan of a case with its appointments. */
export const useDischarge = (caseId: string) =>
  useApiQuery('discharge', ['of', caseId], () => api.discharge.get({ caseId }));

/** Saves the plan as a whole. */
export const useSavePlan = () => useApiCommand(discharge.savePlan.stales, api.discharge.savePlan);

/** Adds an appointment. */
export const useAddAppointment = () =>
  useApiCommand(discharge.addAppointment.stales, api.discharge.addAppointment);

/** Changes an appointment. */
export const useEditAppointment = () =>
  useApiCommand(discharge.editAppointment.stales, api.discharge.editAppointment);

/** Takes an appointment off the plan. */
export const useRemoveAppointment = () =>
  useApiCommand(discharge.removeAppointment.stales, api.discharge.removeAppointment);
