import { useRef, useState } from 'react';

import type { Answer, Answers } from '../../shared/assessments/answers.ts';
import type { Assessment } from '../../shared/assessments/assessment.ts';
import type { Refusal } from '../../shared/result.ts';
import type { SafetyAlert } from '../../shared/safety/alert.ts';
import { RefusalError } from '../api/refusal-error.ts';
import { useSendAnswers } from './queries.ts';

/** Whether the answers on screen are in the record. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly refusal: Refusal };

interface AnswerSheet {
  readonly answers: Answers;
  readonly saveState: SaveState;
  /** Alerts that these answers opened since the form was opened. */
  readonly openedAlerts: readonly SafetyAlert[];
  /** Gives an item an answer, or leaves it blank with `null`, and saves at once. */
  readonly setAnswer: (linkId: string, answer: Answer | null) => void;
  /** Sends the answers once more after a failure. */
  readonly retry: () => void;
  /** The version everything on screen is stored under, once it is; `null` when the last save failed. */
  readonly whenSaved: () => Promise<number | null>;
}

function withAnswer(answers: Answers, linkId: string, answer: Answer | null): Answers {
  const { [linkId]: _, ...others } = answers;
  return answer === null ? others : { ...others, [linkId]: answer };
}

const refusalOf = (error: unknown): Refusal =>
  error instanceof RefusalError ? error.refusal : { code: 'unexpected' };

/**
 * The answers of an unfinished form. Every change is sent on its own and in order, never merged with the next one: an
 * answer that opens a safety alert and is changed a moment later must have been seen.
 */
export function useAnswers(assessment: Assessment): AnswerSheet {
  const { mutateAsync } = useSendAnswers();
  const [answers, setAnswers] = useState<Answers>(assessment.answers);
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved' });
  const [openedAlerts, setOpenedAlerts] = useState<readonly SafetyAlert[]>([]);
  const latest = useRef(answers);
  const version = useRef(assessment.version);
  const queue = useRef<Promise<number | null>>(Promise.resolve(assessment.version));

  const send = async (snapshot: Answers): Promise<number | null> => {
    try {
      const answer = await mutateAsync({ id: assessment.id, version: version.current, answers: snapshot });
      version.current = answer.assessment.version;
      setOpenedAlerts((opened) => [...opened, ...answer.openedAlerts]);
      if (latest.current === snapshot) setSaveState({ kind: 'saved' });
      return version.current;
    } catch (error) {
      setSaveState({ kind: 'failed', refusal: refusalOf(error) });
      return null;
    }
  };
  const enqueue = (snapshot: Answers) => {
    latest.current = snapshot;
    setAnswers(snapshot);
    setSaveState({ kind: 'saving' });
    queue.current = queue.current.then(() => send(snapshot));
  };
  return {
    answers,
    saveState,
    openedAlerts,
    setAnswer: (linkId, answer) => enqueue(withAnswer(latest.current, linkId, answer)),
    retry: () => enqueue({ ...latest.current }),
    whenSaved: () => queue.current,
  };
}
