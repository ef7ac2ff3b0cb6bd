import { msg } from '@lingui/core/macro';

/** Why something about assessments, safety, referrals, services, discharge, packets or reports was refused. */
export const CARE_REFUSALS = {
  'assessment/not-found': msg`This assessment could not be found. Open it from the case.`,
  'assessment/unknown-instrument': msg`This questionnaire is not part of this release. Choose another one.`,
  'assessment/unknown-answer': msg`One of the answers does not belong to this questionnaire. Choose it again.`,
  'assessment/already-finished': msg`This assessment is finished, and a finished assessment never changes. Start a new one to ask again.`,
  'assessment/changed-elsewhere': msg`This assessment was changed in another place. Reload it to see the newest answers.`,
  'assessment/safety-not-started': msg`An answer opened a safety alert. Record the first safety step before you finish.`,

  'safety/not-found': msg`This safety alert could not be found. Open it from the case.`,
  'safety/other-alert': msg`This step belongs to another safety alert. Nothing was recorded.`,
  'safety/already-closed': msg`This safety alert is closed. If there is a new concern, ask again and a new alert opens.`,
  'safety/changed-elsewhere': msg`Something was recorded for this alert after you opened it. Look at the newest steps, then record yours.`,
  'safety/occurred-in-future': msg`A step cannot have happened in the future. Check the date and time.`,
  'safety/due-in-past': msg`The next step must be due after now. Check the date and time.`,
  'safety/who-required': msg`Say who was told.`,
  'safety/role-required': msg`Say what role that person has.`,
  'safety/method-required': msg`Say how it was done: in person or by phone.`,
  'safety/risk-level-required': msg`Choose the level of risk.`,
  'safety/basis-required': msg`Say what the level of risk rests on.`,
  'safety/steps-required': msg`Choose at least one step that was taken.`,
  'safety/disposition-required': msg`Say what was decided.`,
  'safety/due-required': msg`Say when the next step is due.`,
  'safety/reason-required': msg`Give a reason.`,

  'referral/not-found': msg`This referral could not be found. Open it from the case.`,
  'referral/changed-elsewhere': msg`This referral was moved after you opened it. Look at where it stands now, then move it again.`,
  'referral/illegal-transition': msg`A referral cannot go from where it stands to there. Choose one of the moves on offer.`,
  'referral/contact-not-possible': msg`The service cannot have reached the person before it accepted. Record its answer first.`,
  'referral/reason-required': msg`Choose a reason for this move.`,
  'referral/reason-unknown': msg`This reason does not fit this move. Choose one from the list.`,
  'referral/reason-text-required': msg`Say the reason in a few words.`,
  'referral/outcome-required': msg`Say what came of the referral before you close it.`,
  'referral/outcome-not-allowed': msg`This outcome does not fit this move. Choose another one.`,
  'referral/happened-in-future': msg`This cannot have happened in the future. Check the date and time.`,
  'referral/before-sent': msg`This cannot have happened before the request was sent. Check the date and time.`,
  'referral/next-action-required': msg`Say what you will do next, and when. Every open referral needs a next step.`,
  'referral/safe-contact-required': msg`The service may not contact the person directly. Say who, when and how it is safe to reach them.`,
  'referral/service-twice': msg`The same service is chosen twice. Remove one of them.`,

  'directory/not-found': msg`This service is not in the directory. Search for it again.`,
  'directory/changed-elsewhere': msg`This service was changed after you opened it, so nothing was saved. Reload and make your change again.`,
  'directory/other-organisation': msg`This service belongs to another organisation. Choose that one or add a new service.`,

  'discharge/appointment-not-found': msg`This appointment is not there any more. Look at the list again.`,
  'discharge/changed-elsewhere': msg`The discharge plan was changed after you opened it, so nothing was saved. Reload and make your change again.`,

  'packet/id-taken': msg`This printout is already recorded. Nothing needs to be done.`,

  'report/range-reversed': msg`The last day lies before the first day. Check the two dates.`,
  'report/day-out-of-range': msg`A report can be about days from 1900 to 2200. Check the two dates.`,
  'report/no-such-figure': msg`This figure is not part of the report any more. Run the report again.`,
} as const;
