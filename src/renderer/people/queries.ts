import { people } from '../../shared/people/contract.ts';
import { api } from '../api/api.ts';
import { useApiCommand, useApiQuery } from '../api/use-api.ts';

/** One person with everything on file. */
export const usePerson = (id: string) => useApiQuery('people', ['get', id], () => api.people.get({ id }));

/** People who may be the one being typed, by name; nothing is asked for less than two letters. */
export const useLikelyPeople = (text: string) =>
  useApiQuery('people', ['likely', text], () => api.people.search({ text, limit: 6 }), {
    isEnabled: text.trim().length >= 2,
    keepsPrevious: true,
  });

/** Puts a new person on file. */
export const useCreatePerson = () => useApiCommand(people.create.stales, api.people.create);

/** Changes a person on file. */
export const useUpdatePerson = () => useApiCommand(people.update.stales, api.people.update);
