import { directory } from '../../shared/directory/contract.ts';
import type { NeedDomain } from '../../shared/referrals/need-domain.ts';
import { api } from '../api/api.ts';
import { useApiCommand, useApiQuery } from '../api/use-api.ts';

interface Search {
  readonly text: string;
  readonly domain: NeedDomain | null;
  readonly limit: number;
}

/** Services whose names or words match, for a need or for all. */
export const useServiceSearch = (search: Search) =>
  useApiQuery('directory', ['search', search], () => api.directory.search(search), { keepsPrevious: true });

/** One service with its organisation. */
export const useService = (serviceId: string) =>
  useApiQuery('directory', ['one', serviceId], () => api.directory.get({ serviceId }));

/** Adds a service, with its organisation when that is new. */
export const useAddService = () => useApiCommand(directory.add.stales, api.directory.add);

/** Changes a service and its organisation. */
export const useEditService = () => useApiCommand(directory.edit.stales, api.directory.edit);
