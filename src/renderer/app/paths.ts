/** The tabs of a case file, in their order. */
export const CASE_TABS = ['summary', 'notes', 'assessments', 'referrals', 'discharge', 'access'] as const;
/** A tab of a case file. */
export type CaseTab = (typeof CASE_TABS)[number];

/** The addresses of the window. They carry ids only, never names: the history of a browser engine may outlive a lock. */
export const paths = {
  today: '/today',
  caseload: '/caseload',
  newPerson: '/people/new',
  person: (personId: string) => `/people/${personId}`,
  newCase: (personId: string) => `/people/${personId}/new-case`,
  importFile: '/import',
  caseFile: (caseId: string, tab: CaseTab = 'summary') => `/cases/${caseId}/${tab}`,
  assessment: (caseId: string, assessmentId: string) => `/cases/${caseId}/assessments/${assessmentId}`,
  referrals: '/referrals',
  directory: '/directory',
  service: (serviceId: string) => `/directory/${serviceId}`,
  referralReport: '/reports/referrals',
  settings: '/settings',
} as const;
