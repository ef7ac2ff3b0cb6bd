import { referrals } from '../../shared/referrals/contract.ts';
import { api } from '../api/api.ts';
import { useApiCommand, useApiQuery } from '../api/use-api.ts';

/** The referrals of one case with everyone who was asked. */
export const useReferrals = (caseId: string) =>
  useApiQuery('referrals', ['list', caseId], () => api.referrals.listForCase({ caseId }));

/** Open requests of all cases, soonest next action first. */
export const useOpenReferrals = (limit: number) =>
  useApiQuery('referrals', ['open', limit], () => api.referrals.listOpen({ limit }));

/** What happened to one request, oldest first. */
export const useRecipientHistory = (recipientId: string) =>
  useApiQuery('referrals', ['history', recipientId], () => api.referrals.history({ recipientId }));

/** Makes a referral with drafts to each chosen service. */
export const useCreateReferral = () => useApiCommand(referrals.create.stales, api.referrals.create);

/** Moves one request along, or notes that the service reached the person. */
export const useMoveRecipient = () => useApiCommand(referrals.move.stales, api.referrals.move);
