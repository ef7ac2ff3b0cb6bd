import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';

import type { Assessment } from '../../shared/assessments/assessment.ts';
import { itemByLinkId, type Instrument } from '../../shared/assessments/instrument.ts';
import type { ScoreResult } from '../../shared/assessments/score-result.ts';
import { scoreInstrument } from '../../shared/assessments/scoring/score.ts';
import { Banner } from '../ui/banner.tsx';
import { Card } from '../ui/card.tsx';
import { Stack } from '../ui/stack.tsx';
import { AnswerTable } from './answer-table.tsx';
import styles from './assessment-page.module.css';
import { ChangeSentence } from './change-sentence.tsx';
import { MissingItems } from './missing-items.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly previous: Assessment | null;
  readonly instrument: Instrument;
}

/** What a finished assessment says. The stored score is shown; the answers are scored again only to explain it. */
export function AssessmentResult({ assessment, previous, instrument }: Props) {
  const { t } = useLingui();
  const result = scoreInstrument(instrument, assessment.answers);
  const top = useRef<HTMLDivElement>(null);
  // The form that was finished left the page scrolled to its last question.
  useEffect(() => top.current?.focus(), []);
  return (
    <Stack gap={4}>
      <div ref={top} tabIndex={-1} role="status" className={styles['top']}>
        {assessment.status === 'completed'
          ? t`This assessment is finished.`
          : t`This assessment is not finished yet.`}
      </div>
      <SafetyBanner result={result} instrument={instrument} />
      <Card title={t`Result`}>
        <Stack>
          <ScoreLine assessment={assessment} instrument={instrument} />
          <MissingItems assessment={assessment} instrument={instrument} result={result} />
          <ChangeSentence assessment={assessment} previous={previous} instrument={instrument} />
          <p>
            <b>
              <Trans>This is a screen, not a diagnosis.</Trans>
            </b>
          </p>
          {assessment.status === 'completed' && result.score !== assessment.score && (
            <Banner tone="warn" title={<Trans>These answers would give another score today</Trans>}>
              <p>
                <Trans>The score that was shown when this was finished stays as it was.</Trans>
              </p>
            </Banner>
          )}
        </Stack>
      </Card>
      <Card title={t`Answers`}>
        <AnswerTable assessment={assessment} instrument={instrument} />
      </Card>
    </Stack>
  );
}

function ScoreLine({
  assessment: { score, band, prorated },
  instrument,
}: Pick<Props, 'assessment' | 'instrument'>) {
  const { scoring } = instrument;
  if (score === null)
    return (
      <p className={styles['band']}>
        <Trans>No total score</Trans>
      </p>
    );
  const highest = 'range' in scoring ? scoring.range[1] : null;
  return (
    <>
      <p>
        <span className={styles['score']}>{score}</span> {highest !== null && <Trans>of {highest}</Trans>}
        {band !== null && (
          <span className={styles['band']}>
            {' '}
            · <span lang="en">{band}</span>
          </span>
        )}
      </p>
      {band !== null && prorated && (
        <p>
          <Trans>
            The total is estimated at {score} points, which this questionnaire calls{' '}
            <span lang="en">{band}</span>.
          </Trans>
        </p>
      )}
      {band !== null && !prorated && (
        <p>
          <Trans>
            The answers add up to {score} points, which this questionnaire calls <span lang="en">{band}</span>
            .
          </Trans>
        </p>
      )}
    </>
  );
}

interface SafetyProps {
  readonly result: ScoreResult;
  readonly instrument: Instrument;
}

/** Safety items stand above the score: a low total says nothing about them. */
function SafetyBanner({ result, instrument }: SafetyProps) {
  const raised = result.triggers.filter(({ level }) => level !== 'incomplete-safety');
  const wordsOf = (linkId: string) => itemByLinkId(instrument, linkId)?.text ?? linkId;
  if (raised.length > 0)
    return (
      <Banner tone="crit" title={<Trans>An answer opened a safety alert, whatever the total</Trans>}>
        <p lang="en">{raised.map(({ linkId }) => wordsOf(linkId)).join('; ')}</p>
      </Banner>
    );
  if (result.notAssessed.length === 0) return null;
  return (
    <Banner tone="warn" title={<Trans>A safety question was not answered</Trans>}>
      <p lang="en">{result.notAssessed.map(wordsOf).join('; ')}</p>
      <p>
        <Trans>A blank is not a no. The alert in this case stays open until somebody has asked.</Trans>
      </p>
    </Banner>
  );
}
