import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

import type { Phone, Sex } from '../../shared/people/person.ts';

/** Administrative sex in words. */
export const SEX_WORDS: Readonly<Record<Sex, MessageDescriptor>> = {
  female: msg`Female`,
  male: msg`Male`,
  other: msg`Other`,
  unknown: msg`Not known`,
};

/** What a telephone number is for, in words. */
export const PHONE_USE_WORDS: Readonly<Record<Phone['use'], MessageDescriptor>> = {
  home: msg`Home`,
  mobile: msg`Mobile`,
  work: msg`Work`,
  other: msg`Other`,
};
