import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';

import type { CaseloadRow } from '../../shared/cases/case-record.ts';
import { api } from '../api/api.ts';
import { valueOf, type RefusalError } from '../api/refusal-error.ts';

/** Which cases a caseload shows. */
export type CaseloadView = Parameters<typeof api.cases.caseload>[0]['view'];

/** Rows asked for at once. The contract allows 200. */
const PAGE_ROWS = 100;

interface CaseloadPage {
  readonly total: number;
  readonly rows: readonly CaseloadRow[];
}

interface Caseload {
  /** `null` until the first page has arrived. */
  readonly total: number | null;
  readonly error: RefusalError | null;
  readonly rowAt: (index: number) => CaseloadRow | undefined;
  readonly showRange: (first: number, last: number) => void;
  readonly retry: () => void;
}

/** The caseload page by page: only the pages on the screen are asked for, and the first for the total. */
export function useCaseloadRows(view: CaseloadView): Caseload {
  const [range, setRange] = useState({ first: 0, last: 0 });
  const firstPage = Math.floor(range.first / PAGE_ROWS);
  const lastPage = Math.floor(range.last / PAGE_ROWS);
  const shown = Array.from({ length: lastPage - firstPage + 1 }, (_, index) => firstPage + index);
  const pages = shown.includes(0) ? shown : [0, ...shown];
  const answers = useQueries({ queries: pages.map((page) => pageQuery(view, page)) });
  const byPage = new Map(pages.map((page, index) => [page, answers[index]?.data]));
  return {
    total: byPage.get(0)?.total ?? null,
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    rowAt: (index) => byPage.get(Math.floor(index / PAGE_ROWS))?.rows[index % PAGE_ROWS],
    showRange: (first, last) => setRange({ first, last }),
    retry: () => {
      for (const answer of answers) void answer.refetch();
    },
  };
}

const pageQuery = (view: CaseloadView, page: number) => ({
  queryKey: ['cases', 'caseload', view, page],
  queryFn: (): Promise<CaseloadPage> =>
    valueOf(api.cases.caseload({ view, offset: page * PAGE_ROWS, limit: PAGE_ROWS })),
});
