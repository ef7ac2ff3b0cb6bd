import { msg } from '@lingui/core/macro';

import type { NeedDomain } from '../../shared/referrals/need-domain.ts';
import type { Labels } from './options.ts';

/** The kinds of need in everyday words. */
export const NEED_DOMAIN_LABELS: Labels<NeedDomain> = {
  'food-insecurity': msg`Food`,
  'housing-instability': msg`Keeping housing`,
  homelessness: msg`Homelessness`,
  'inadequate-housing': msg`Unsafe or unfit housing`,
  'transportation-insecurity': msg`Transportation`,
  'utility-insecurity': msg`Utilities`,
  'financial-insecurity': msg`Money and income`,
  'material-hardship': msg`Clothing and household goods`,
  'medical-cost-burden': msg`Medical costs`,
  'health-insurance-coverage-status': msg`Health insurance`,
  'employment-status': msg`Work`,
  'educational-attainment': msg`Education`,
  'personal-health-literacy': msg`Understanding health information`,
  'social-connection': msg`Social connection`,
  stress: msg`Stress and coping`,
  'intimate-partner-violence': msg`Intimate partner violence`,
  'elder-abuse': msg`Elder abuse`,
  'veteran-status': msg`Veteran services`,
  'incarceration-status': msg`Return from incarceration`,
  'digital-access': msg`Phone and internet access`,
  'digital-literacy': msg`Digital skills`,
  'language-access': msg`Language access`,
  'post-acute-care': msg`Care after the hospital`,
  'behavioural-health': msg`Behavioral health`,
  'sdoh-category-unspecified': msg`Other need`,
};
