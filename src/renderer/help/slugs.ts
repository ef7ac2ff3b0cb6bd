/** The pages of the guide, in the order in which they are read. Each is resources/guide/en/<name>.md. */
export const GUIDE_SLUGS = [
  'start',
  'unlock',
  'find',
  'import',
  'case-file',
  'notes',
  'questionnaires',
  'referrals',
  'discharge-packet',
  'reports',
  'keyboard',
  'safe',
  'trouble',
] as const;
/** A page of the guide. */
export type GuideSlug = (typeof GUIDE_SLUGS)[number];

/** The page that a link such as `notes.md` leads to; null when it leads out of the guide. */
export function slugOfLink(href: string): GuideSlug | null {
  return GUIDE_SLUGS.find((slug) => href === `${slug}.md`) ?? null;
}
