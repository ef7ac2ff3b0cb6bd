import { z } from 'zod';

/**
 * The kind of need a referral answers: SDOHCC category codes, and two of our own for work that is not a social need.
 *
 * @source HL7 SDOH Clinical Care ValueSet SDOHCategory, DOMAIN.md §2.2; `post-acute-care` and `behavioural-health`
 *   are Almoner's.
 */
export const NeedDomain = z.enum([
  'food-insecurity',
  'housing-instability',
  'homelessness',
  'inadequate-housing',
  'transportation-insecurity',
  'utility-insecurity',
  'financial-insecurity',
  'material-hardship',
  'medical-cost-burden',
  'health-insurance-coverage-status',
  'employment-status',
  'educational-attainment',
  'personal-health-literacy',
  'social-connection',
  'stress',
  'intimate-partner-violence',
  'elder-abuse',
  'veteran-status',
  'incarceration-status',
  'digital-access',
  'digital-literacy',
  'language-access',
  'post-acute-care',
  'behavioural-health',
  'sdoh-category-unspecified',
]);
/** The kind of need a referral answers. */
export type NeedDomain = z.infer<typeof NeedDomain>;
