import { Plural, Trans } from '@lingui/react/macro';

import { isDeclined } from '../../shared/assessments/answers.ts';
import type { Assessment } from '../../shared/assessments/assessment.ts';
import { scoredItems, type Instrument } from '../../shared/assessments/instrument.ts';
import type { ScoreResult } from '../../shared/assessments/score-result.ts';
import { Banner } from '../ui/banner.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly instrument: Instrument;
  readonly result: ScoreResult;
}

/** Says which questions have no answer and what that does to the total. Renders nothing for a complete form. */
export function MissingItems({ assessment, instrument, result }: Props) {
  if (result.missing === 0) return null;
  const { answers } = assessment;
  const items = scoredItems(instrument);
  const missing = items.filter(({ linkId }) => !(linkId in answers) || isDeclined(answers[linkId]));
  const count = items.length;
  return (
    <Banner
      tone="warn"
      title={
        assessment.prorated ? (
          <Trans>Prorated: the total is estimated from the questions that were answered</Trans>
        ) : (
          <Trans>Too many questions have no answer for a total</Trans>
        )
      }
    >
      {!assessment.prorated && result.positive === 'positive-incomplete' && (
        <p>
          <Trans>
            Positive, incomplete: the answers that were given already reach the cut-off of {result.cutoff}{' '}
            with {result.atLeast} points.
          </Trans>
        </p>
      )}
      {!assessment.prorated && result.positive !== 'positive-incomplete' && result.atLeast !== null && (
        <p>
          <Trans>The total would be at least {result.atLeast} points. No total is not a low total.</Trans>
        </p>
      )}
      <p>
        <Plural
          value={missing.length}
          one={`# of ${count} questions has no answer:`}
          other={`# of ${count} questions have no answer:`}
        />
      </p>
      <ul>
        {missing.map((item) => (
          <li key={item.linkId}>
            <span lang="en">
              {item.prefix && `${item.prefix}. `}
              {item.text}
            </span>{' '}
            {isDeclined(answers[item.linkId]) && <Trans>(declined)</Trans>}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
