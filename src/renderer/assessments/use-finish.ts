import { useState } from 'react';

import type { Answers } from '../../shared/assessments/answers.ts';
import type { Assessment } from '../../shared/assessments/assessment.ts';
import type { Instrument } from '../../shared/assessments/instrument.ts';
import { scoreInstrument } from '../../shared/assessments/scoring/score.ts';
import type { RefusalError } from '../api/refusal-error.ts';
import { useFinishAssessment } from './queries.ts';

interface Form {
  readonly assessment: Assessment;
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly whenSaved: () => Promise<number | null>;
}

/** The end of a form, with the question it may raise first. */
export interface Finish {
  /** Finishes, unless a safety item is still blank: then it is asked about first. */
  readonly start: () => void;
  /** Finishes without asking. */
  readonly goOn: () => void;
  readonly leave: () => void;
  /** Safety items without an answer that are being asked about; none while nothing is asked. */
  readonly unasked: readonly string[];
  readonly error: RefusalError | null;
  readonly isPending: boolean;
}

/** A blank safety item is asked about before the end; one that was declined is documented already. */
const blankSafetyItems = (instrument: Instrument, answers: Answers): readonly string[] =>
  scoreInstrument(instrument, answers).notAssessed.filter((linkId) => !(linkId in answers));

/** Finishes a form once its last answer is stored. */
export function useFinish({ assessment, instrument, answers, whenSaved }: Form): Finish {
  const { mutate, error, isPending } = useFinishAssessment();
  const [unasked, setUnasked] = useState<readonly string[]>([]);
  const goOn = () => {
    setUnasked([]);
    void whenSaved().then((version) => version !== null && mutate({ id: assessment.id, version }));
  };
  return {
    start: () => {
      const blank = blankSafetyItems(instrument, answers);
      if (blank.length > 0) setUnasked(blank);
      else goOn();
    },
    goOn,
    leave: () => setUnasked([]),
    unasked,
    error,
    isPending,
  };
}
