import { msg } from '@lingui/core/macro';

import type { DISPOSITIONS } from '../../shared/discharge/discharge-plan.ts';
import type { Labels } from '../wording/options.ts';

/** Where people go from the hospital, by discharge status code. */
export const DISPOSITION_LABELS: Labels<keyof typeof DISPOSITIONS> = {
  '01': msg`Home or self-care`,
  '02': msg`Other short-term hospital`,
  '03': msg`Skilled nursing facility (Medicare)`,
  '04': msg`Custodial or intermediate care`,
  '05': msg`Cancer center or children’s hospital`,
  '06': msg`Home with home-health services`,
  '07': msg`Left against advice`,
  '21': msg`Court or law enforcement`,
  '43': msg`Federal hospital`,
  '50': msg`Hospice at home`,
  '51': msg`Hospice in a medical facility`,
  '61': msg`Swing bed`,
  '62': msg`Inpatient rehabilitation`,
  '63': msg`Long-term care hospital`,
  '64': msg`Nursing facility (Medicaid only)`,
  '65': msg`Psychiatric hospital or unit`,
  '66': msg`Critical access hospital`,
  '70': msg`Other institution`,
};

/** The codes in the order they are offered: by number, as the list that hospitals use has them. */
export const DISPOSITION_CODES = (
  Object.keys(DISPOSITION_LABELS) as readonly (keyof typeof DISPOSITIONS)[]
).toSorted();
