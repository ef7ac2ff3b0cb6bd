import { useQueries } from '@tanstack/react-query';

import { imports } from '../../shared/imports/contract.ts';
import type { Person } from '../../shared/people/person.ts';
import { api } from '../api/api.ts';
import { valueOf } from '../api/refusal-error.ts';
import { useApiCommand, useApiQuery } from '../api/use-api.ts';

/** Takes over what the worker accepted of a file, all of it or nothing. */
export const useAcceptImport = () => useApiCommand(imports.accept.stales, api.imports.accept);

/** A person on file whom somebody in a file may be; the person is missing until read. */
export interface Candidate {
  readonly id: string;
  readonly person: Person | undefined;
}

/** The people on file with these ids: one to three of them. */
export function useCandidates(ids: readonly string[]): readonly Candidate[] {
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['people', 'get', id],
      queryFn: () => valueOf(api.people.get({ id })),
    })),
  });
  return ids.map((id, index) => ({ id, person: answers[index]?.data }));
}

/** The open case of a person who was just imported, found by name; `null` when there is none. */
export const useOpenCaseOf = (personId: string, name: string) =>
  useApiQuery<string | null>('people', ['open-case', personId], async () => {
    const found = await api.people.search({ text: name.slice(0, 200), limit: 50 });
    if (!found.ok) return found;
    return { ok: true, value: found.value.find(({ id }) => id === personId)?.openCaseId ?? null };
  });
