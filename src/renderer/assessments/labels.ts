import { msg } from '@lingui/core/macro';

import type { AssessmentMode } from '../../shared/assessments/assessment.ts';
import type { Labels } from '../wording/options.ts';

/** Who answers. */
export const MODE_LABELS: Labels<AssessmentMode> = {
  interviewer: msg`I ask the questions`,
  self: msg`The patient answers alone`,
  proxy: msg`Someone answers for the patient`,
};

/** Who answered, for a finished assessment. */
export const ANSWERED_LABELS: Labels<AssessmentMode> = {
  interviewer: msg`Asked by the worker`,
  self: msg`Answered by the patient alone`,
  proxy: msg`Answered by someone for the patient`,
};
