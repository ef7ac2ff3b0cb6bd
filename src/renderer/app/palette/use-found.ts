import { useEffect, useState } from 'react';

import type { Refusal } from '../../../shared/result.ts';
import type { CaseloadRow } from '../../../shared/cases/case-record.ts';
import type { DirectoryEntry } from '../../../shared/directory/service.ts';
import type { PersonHit } from '../../../shared/people/contract.ts';
import { useFoundPeople, useFoundServices, useSearchedCases } from '../queries.ts';

/** With less than this nothing is asked: half the people would match. */
export const LEAST_LETTERS = 2;
/** Somebody who types at speed asks once, not for every letter; each search is a line in the record of access. */
const PAUSE_MS = 60;

/** What the vault found for a text. */
export interface Found {
  readonly text: string;
  readonly people: readonly PersonHit[];
  readonly cases: readonly CaseloadRow[];
  readonly services: readonly DirectoryEntry[];
}

interface Search {
  /** The newest whole answer, which may be that to an earlier text. */
  readonly found: Found;
  /** Whether `found` answers the text as it is now. */
  readonly isSettled: boolean;
  /** Why a part could not be searched. */
  readonly refusal: Refusal | null;
}

/** Searches people, the user's cases and services. All parts of an answer arrive at once, so that no row moves twice. */
export function useFound(typed: string): Search {
  const text = typed.trim();
  const asked = useAfterPause(text);
  const isAsked = asked.length >= LEAST_LETTERS;
  const queries = {
    people: useFoundPeople(asked, isAsked),
    cases: useSearchedCases(isAsked),
    services: useFoundServices(asked, isAsked),
  };
  const all = Object.values(queries);
  const [found, setFound] = useState<Found>({ text: '', people: [], cases: [], services: [] });
  const isAnswered = asked === text && all.every(({ isLoading }) => !isLoading);
  if (isAnswered && found.text !== text)
    setFound({
      text,
      people: queries.people.data ?? [],
      cases: isAsked ? (queries.cases.data?.rows ?? []) : [],
      services: queries.services.data ?? [],
    });
  const refusal = all.find(({ error }) => error)?.error?.refusal ?? null;
  return { found, isSettled: isAnswered && found.text === text, refusal };
}

/** The text once nothing was typed for a moment; an empty one at once. */
function useAfterPause(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
