import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

import type { Figure } from '../../shared/reports/referral-report.ts';

/** A figure as it is read: a whole count, percent, or days; words when nothing can be said. */
export function figureText({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  if (value === null) return i18n._(msg`None yet`);
  if (unit === 'count') return value.toLocaleString(i18n.locale);
  if (unit === 'share')
    return value.toLocaleString(i18n.locale, { style: 'percent', maximumFractionDigits: 0 });
  const days = value.toLocaleString(i18n.locale, { maximumFractionDigits: 1 });
  return value === 1 ? i18n._(msg`1 day`) : i18n._(msg`${days} days`);
}
