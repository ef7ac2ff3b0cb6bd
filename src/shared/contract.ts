import { assessments } from './assessments/contract.ts';
import { audit } from './audit/contract.ts';
import { cases } from './cases/contract.ts';
import { directory } from './directory/contract.ts';
import { discharge } from './discharge/contract.ts';
import { drafts } from './drafts/contract.ts';
import { facility } from './facility/contract.ts';
import { firstSteps } from './first-steps/contract.ts';
import { imports } from './imports/contract.ts';
import { notes } from './notes/contract.ts';
import { packets } from './packets/contract.ts';
import { people } from './people/contract.ts';
import { referrals } from './referrals/contract.ts';
import { reports } from './reports/contract.ts';
import { safety } from './safety/contract.ts';
import { staff } from './staff/contract.ts';

/** Every method there is, by domain. */
export const appContract = {
  assessments,
  audit,
  cases,
  directory,
  discharge,
  drafts,
  facility,
  firstSteps,
  imports,
  notes,
  packets,
  people,
  referrals,
  reports,
  safety,
  staff,
} as const;
/** Every method there is, by domain. */
export type AppContract = typeof appContract;
