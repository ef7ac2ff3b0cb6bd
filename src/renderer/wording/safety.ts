import { msg } from '@lingui/core/macro';

import type { AlertLevel, NotificationMethod } from '../../shared/safety/alert.ts';
import type { Labels } from './options.ts';

/** How grave an answer is, as the title of its alert. */
export const ALERT_LEVEL_LABELS: Labels<AlertLevel> = {
  'suicide-risk': msg`Thoughts of self-harm`,
  'suicide-imminent': msg`Imminent risk of suicide`,
  'incomplete-safety': msg`Safety question not answered`,
  'interpersonal-safety': msg`Safety with other people`,
};

/** How somebody was told. */
export const METHOD_LABELS: Labels<NotificationMethod> = {
  'in-person': msg`In person`,
  telephone: msg`By phone`,
  pager: msg`By pager`,
  'secure-message': msg`By secure message`,
};
