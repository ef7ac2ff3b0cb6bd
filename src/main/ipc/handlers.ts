import type { AppContract } from '../../shared/contract.ts';
import { assessmentHandlers } from '../assessments/handlers.ts';
import { auditHandlers } from '../audit/handlers.ts';
import { caseHandlers } from '../cases/handlers.ts';
import { directoryHandlers } from '../directory/handlers.ts';
import { dischargeHandlers } from '../discharge/handlers.ts';
import { draftHandlers } from '../drafts/handlers.ts';
import { facilityHandlers } from '../facility/handlers.ts';
import { firstStepHandlers } from '../first-steps/handlers.ts';
import { importHandlers } from '../imports/handlers.ts';
import { noteHandlers } from '../notes/handlers.ts';
import { packetHandlers } from '../packets/handlers.ts';
import { personHandlers } from '../people/handlers.ts';
import { referralHandlers } from '../referrals/handlers.ts';
import { reportHandlers } from '../reports/handlers.ts';
import { safetyHandlers } from '../safety/handlers.ts';
import { staffHandlers } from '../staff/handlers.ts';
import type { HandlersOf } from './handler.ts';

/** Who answers each domain's methods. */
export const appHandlers = {
  assessments: assessmentHandlers,
  audit: auditHandlers,
  cases: caseHandlers,
  directory: directoryHandlers,
  discharge: dischargeHandlers,
  drafts: draftHandlers,
  facility: facilityHandlers,
  firstSteps: firstStepHandlers,
  imports: importHandlers,
  notes: noteHandlers,
  packets: packetHandlers,
  people: personHandlers,
  referrals: referralHandlers,
  reports: reportHandlers,
  safety: safetyHandlers,
  staff: staffHandlers,
} as const satisfies { readonly [Domain in keyof AppContract]: HandlersOf<AppContract[Domain]> };
