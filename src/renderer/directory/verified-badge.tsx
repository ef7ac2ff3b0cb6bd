import { Plural, useLingui } from '@lingui/react/macro';

import { daysBetween, type CalendarDate } from '../../shared/values/calendar-date.ts';
import { useToday } from '../app/session.ts';
import { dayText } from '../locale/dates.ts';
import { Badge } from '../ui/badge.tsx';

/** An entry that nobody has checked for longer is called old. @unit calendar days @source ux.md §3.4 screen 14. */
const OLD_AFTER_DAYS = 180;

/** When somebody last made sure that an entry is true, and how long ago that is. */
export function VerifiedBadge({ on }: { readonly on: CalendarDate | null }) {
  const { t } = useLingui();
  const today = useToday();
  if (on === null) return <Badge tone="warn">{t`Never checked`}</Badge>;
  const days = Math.max(0, daysBetween(on, today));
  return (
    <>
      {dayText(on)} (<Age days={days} />){' '}
      {days > OLD_AFTER_DAYS && <Badge tone="warn">{t`Check again`}</Badge>}
    </>
  );
}

function Age({ days }: { readonly days: number }) {
  if (days < 60) return <Plural value={days} _0="today" one="# day ago" other="# days ago" />;
  const months = Math.floor(days / 30);
  if (months < 24) return <Plural value={months} one="# month ago" other="# months ago" />;
  return <Plural value={Math.floor(days / 365)} one="# year ago" other="# years ago" />;
}
