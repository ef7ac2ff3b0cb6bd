import type { GuideSlug } from './slugs.ts';

/** Which page of the guide fits an address; the first line that fits counts. */
const PAGES: readonly (readonly [RegExp, GuideSlug])[] = [
  [/^\/today/, 'start'],
  [/^\/caseload/, 'find'],
  [/^\/people\//, 'find'],
  [/^\/import/, 'import'],
  [/^\/cases\/[^/]+\/summary/, 'case-file'],
  [/^\/cases\/[^/]+\/access/, 'case-file'],
  [/^\/cases\/[^/]+\/notes/, 'notes'],
  [/^\/cases\/[^/]+\/assessments/, 'questionnaires'],
  [/^\/cases\/[^/]+\/referrals/, 'referrals'],
  [/^\/cases\/[^/]+\/discharge/, 'discharge-packet'],
  [/^\/referrals/, 'referrals'],
  [/^\/directory/, 'referrals'],
  [/^\/reports\//, 'reports'],
  [/^\/settings/, 'safe'],
];

/** The page of the guide that fits an address of the window; null for an address that nobody thought of. */
export const helpPageFor = (address: string): GuideSlug | null =>
  PAGES.find(([pattern]) => pattern.test(address))?.[1] ?? null;
