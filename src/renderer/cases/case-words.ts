import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

import type { CaseSetting } from '../../shared/cases/case-record.ts';
import type { CaseTab } from '../app/paths.ts';

/** Where the work takes place, in words. */
export const SETTING_WORDS: Readonly<Record<CaseSetting, MessageDescriptor>> = {
  inpatient: msg`Inpatient`,
  emergency: msg`Emergency department`,
  outpatient: msg`Outpatient clinic`,
  community: msg`Community`,
};

/** The tabs of a case file in words. */
export const TAB_WORDS: Readonly<Record<CaseTab, MessageDescriptor>> = {
  summary: msg`Summary`,
  notes: msg`Notes`,
  assessments: msg`Assessments`,
  referrals: msg`Referrals`,
  discharge: msg`Discharge`,
  access: msg`Access`,
};
