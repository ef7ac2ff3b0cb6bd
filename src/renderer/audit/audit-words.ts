import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

import type { AuditEntry } from '../../shared/audit/contract.ts';

/** What each method of the contract does, as the trail tells it. */
const DEEDS: Readonly<Record<string, MessageDescriptor>> = {
  'assessments.listForCase': msg`Looked at the assessments`,
  'assessments.get': msg`Opened an assessment`,
  'assessments.start': msg`Started an assessment`,
  'assessments.answer': msg`Saved answers of an assessment`,
  'assessments.finish': msg`Finished an assessment`,
  'audit.listForCase': msg`Looked at who accessed this case`,
  'cases.file': msg`Opened the case`,
  'cases.open': msg`Began the case`,
  'discharge.get': msg`Looked at the discharge plan`,
  'discharge.savePlan': msg`Changed the discharge plan`,
  'discharge.addAppointment': msg`Added an appointment`,
  'discharge.editAppointment': msg`Changed an appointment`,
  'discharge.removeAppointment': msg`Removed an appointment`,
  'drafts.list': msg`Looked at own drafts`,
  'drafts.save': msg`Saved a draft`,
  'drafts.discard': msg`Discarded a draft`,
  'imports.accept': msg`Imported from the hospital record`,
  'notes.listForCase': msg`Looked at the notes`,
  'notes.sign': msg`Signed a note`,
  'packets.compose': msg`Prepared the discharge packet`,
  'packets.recordOutput': msg`Printed or saved the discharge packet`,
  'people.update': msg`Changed what is on file about the person`,
  'referrals.listForCase': msg`Looked at the referrals`,
  'referrals.history': msg`Looked at the history of a referral`,
  'referrals.create': msg`Made a referral`,
  'referrals.move': msg`Moved a referral`,
  'safety.listForCase': msg`Looked at the safety alerts`,
  'safety.record': msg`Recorded a safety step`,
};

/** What was done, in words; a method this list does not know is named as it is. */
export const deedWords = (method: string): MessageDescriptor | null => DEEDS[method] ?? null;

/** How it ended, in words. */
export const OUTCOME_WORDS: Readonly<Record<AuditEntry['outcome'], MessageDescriptor>> = {
  done: msg`Done`,
  refused: msg`Refused`,
  failed: msg`Failed`,
};
