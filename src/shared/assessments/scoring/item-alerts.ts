import type { AlertTrigger } from '../../safety/alert.ts';
import type { ScoreResult } from '../score-result.ts';
import { alertsFrom } from '../score-result.ts';
import type { ItemAlert } from '../scoring-block.ts';
import { pointsAt, type Sheet } from './sheet.ts';

/** Whether one item's answer, or the lack of one, asks for its alert. A declined item has not been assessed either. */
function isRaised({ when }: ItemAlert, sheet: Sheet): boolean {
  const points = pointsAt(sheet, when.item);
  return 'unanswered' in when ? points === null : points !== null && points >= when.scoreAtLeast;
}

/**
 * The alerts that single items ask for, whatever the total and however incomplete the form.
 *
 * @source DOMAIN.md §1.1 rule 5, §1.3.
 */
export function itemAlerts(
  rules: readonly ItemAlert[],
  sheet: Sheet,
): Pick<ScoreResult, 'alerts' | 'triggers' | 'notAssessed'> {
  if (rules.length === 0) return { alerts: [], triggers: [], notAssessed: [] };
  const triggers: readonly AlertTrigger[] = rules
    .filter((rule) => isRaised(rule, sheet))
    .map(({ level, when }) => ({ level, linkId: when.item }));
  const safetyItems = [...new Set(rules.map(({ when }) => when.item))];
  return {
    ...alertsFrom(triggers),
    notAssessed: safetyItems.filter((linkId) => pointsAt(sheet, linkId) === null),
  };
}
