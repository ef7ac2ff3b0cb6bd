import { Plural, Trans } from '@lingui/react/macro';

import type { Assessment } from '../../shared/assessments/assessment.ts';
import type { Instrument } from '../../shared/assessments/instrument.ts';
import { momentText } from '../locale/dates.ts';
import { changeSince, pointsThatCount } from './score-change.ts';

interface Props {
  readonly assessment: Assessment;
  readonly previous: Assessment | null;
  readonly instrument: Instrument;
}

/** How the score moved since the last one, and whether the difference counts as a real change. */
export function ChangeSentence({ assessment, previous, instrument }: Props) {
  const change = changeSince(assessment, previous, instrument);
  if (!previous || !change) return null;
  const points = Math.abs(change.difference);
  const since = momentText(previous.administeredAt);
  const needed = pointsThatCount(instrument);
  return (
    <p>
      {change.difference === 0 && <Trans>The same as on {since}.</Trans>}
      {change.difference > 0 && (
        <Plural value={points} one={`Up # point since ${since}.`} other={`Up # points since ${since}.`} />
      )}
      {change.difference < 0 && (
        <Plural value={points} one={`Down # point since ${since}.`} other={`Down # points since ${since}.`} />
      )}{' '}
      {change.difference !== 0 && change.meaningful === true && (
        <Trans>A change of {needed} points or more counts as a real change.</Trans>
      )}
      {change.difference !== 0 && change.meaningful === false && (
        <Trans>That is less than {needed} points and does not count as a real change.</Trans>
      )}
    </p>
  );
}
