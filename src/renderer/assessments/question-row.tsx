import { Trans } from '@lingui/react/macro';
import { useId, type KeyboardEvent, type Ref } from 'react';

import { DECLINED, givenCodes, isDeclined, type Answer } from '../../shared/assessments/answers.ts';
import type { Item } from '../../shared/assessments/questionnaire.ts';
import { classNames } from '../ui/class-names.ts';
import { keyedOptions, type KeyedOption } from './option-keys.ts';
import styles from './question-row.module.css';

/** Where the focus goes from an item. */
export type Step = 'next' | 'previous';

interface Props {
  readonly item: Item;
  readonly answer: Answer | undefined;
  /** The control of the row that Tab reaches. */
  readonly ref: Ref<HTMLButtonElement>;
  readonly isMissing: boolean;
  readonly onAnswer: (answer: Answer | null) => void;
  readonly onStep: (step: Step) => void;
}

/**
 * One question with its options. Left and right only look at the options and never choose one: passing over an answer
 * about self-harm must not give it. A digit, Space or Enter chooses.
 */
export function QuestionRow({ item, answer, ref, isMissing, onAnswer, onStep }: Props) {
  const textId = useId();
  const options = keyedOptions(item);
  const chosen = options.findIndex(({ code }) => givenCodes(answer).includes(code));
  const tabStop = isDeclined(answer) ? options.length : Math.max(chosen, 0);

  const choose = (next: Answer) => {
    onAnswer(next);
    onStep('next');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actionOf(event, options);
    if (!act) return;
    event.preventDefault();
    act({ choose, onAnswer, onStep });
  };
  const radio = (index: number) => ({
    type: 'button' as const,
    role: 'radio',
    'aria-checked': tabStop === index && (chosen === index || isDeclined(answer)),
    tabIndex: tabStop === index ? 0 : -1,
    ...(tabStop === index && { ref }),
    onKeyDown,
  });
  return (
    <div
      role="radiogroup"
      aria-labelledby={textId}
      className={classNames(styles['row'], isMissing && styles['missing'])}
    >
      <p id={textId} lang="en" className={styles['text']}>
        {item.prefix && <span className={styles['prefix']}>{item.prefix}.</span>} {item.text}
      </p>
      <div className={styles['options']}>
        {options.map((option, index) => (
          <button
            key={option.code}
            {...radio(index)}
            className={styles['option']}
            onClick={() => choose(option.code)}
          >
            {option.key && <kbd aria-hidden>{option.key}</kbd>}
            <span lang="en">{option.display}</span>
          </button>
        ))}
        <button
          {...radio(options.length)}
          className={classNames(styles['option'], styles['declined'])}
          onClick={() => choose(DECLINED)}
        >
          <kbd aria-hidden>D</kbd>
          <Trans context="an answer">Declined</Trans>
        </button>
      </div>
    </div>
  );
}

interface Acts {
  readonly choose: (answer: Answer) => void;
  readonly onAnswer: (answer: Answer | null) => void;
  readonly onStep: (step: Step) => void;
}

/** What a key does in a row; `null` for keys that are none of its business, such as Tab, Space and Enter. */
function actionOf(
  { key, currentTarget }: KeyboardEvent<HTMLButtonElement>,
  options: readonly KeyedOption[],
): ((acts: Acts) => void) | null {
  const option = options.find((candidate) => candidate.key === key);
  if (option) return ({ choose }) => choose(option.code);
  switch (key) {
    case 'd':
    case 'D':
      return ({ choose }) => choose(DECLINED);
    case 'Backspace':
    case 'Delete':
      return ({ onAnswer }) => onAnswer(null);
    case 'ArrowDown':
      return ({ onStep }) => onStep('next');
    case 'ArrowUp':
      return ({ onStep }) => onStep('previous');
    case 'ArrowRight':
      return () => focusSibling(currentTarget, 'next');
    case 'ArrowLeft':
      return () => focusSibling(currentTarget, 'previous');
    default:
      return null;
  }
}

function focusSibling(from: HTMLElement, step: Step): void {
  const isMirrored = getComputedStyle(from).direction === 'rtl';
  const isForward = (step === 'next') !== isMirrored;
  const sibling = isForward ? from.nextElementSibling : from.previousElementSibling;
  if (sibling instanceof HTMLElement) sibling.focus();
}
