import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';

import type { Assessment } from '../../shared/assessments/assessment.ts';
import type { Instrument } from '../../shared/assessments/instrument.ts';
import { isEnabled, type Item } from '../../shared/assessments/questionnaire.ts';
import { useCommand } from '../app/commands/use-command.ts';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { Button } from '../ui/button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Stack } from '../ui/stack.tsx';
import { KeyHelp } from './key-help.tsx';
import styles from './question-form.module.css';
import { QuestionRow, type Step } from './question-row.tsx';
import { SafetyInterrupt } from './safety-interrupt.tsx';
import { SaveStatus } from './save-status.tsx';
import { UnaskedPrompt } from './unasked-prompt.tsx';
import { useAnswers } from './use-answers.ts';
import { useFinish } from './use-finish.ts';

interface Props {
  readonly assessment: Assessment;
  readonly instrument: Instrument;
  /** Opens the form again with what is stored. */
  readonly onReload: () => void;
}

/** All questions of an instrument on one page, answered by digits. The total stays hidden until the end. */
export function QuestionForm({ assessment, instrument, onReload }: Props) {
  const { t } = useLingui();
  const sheet = useAnswers(assessment);
  const { answers, setAnswer } = sheet;
  const items = instrument.questionnaire.item.filter((item) => isEnabled(item, answers));
  const questions = items.filter(({ type }) => type === 'choice');
  const rows = useRef(new Map<string, HTMLButtonElement>());
  const finishButton = useRef<HTMLButtonElement>(null);
  const finish = useFinish({ assessment, instrument, answers, whenSaved: sheet.whenSaved });
  const [firstBlank] = useState(() => questions.find(({ linkId }) => !(linkId in answers))?.linkId);
  useEffect(() => {
    if (firstBlank !== undefined) rows.current.get(firstBlank)?.focus();
  }, [firstBlank]);
  useCommand('sign', finish.start, { isDisabled: finish.isPending });

  const step = (from: Item, to: Step) => {
    const next = questions[questions.indexOf(from) + (to === 'next' ? 1 : -1)];
    if (next) rows.current.get(next.linkId)?.focus();
    else if (to === 'next') finishButton.current?.focus();
  };
  const rowRef = (linkId: string) => (button: HTMLButtonElement | null) => {
    if (button) rows.current.set(linkId, button);
  };
  const answered = questions.filter(({ linkId }) => linkId in answers).length;
  return (
    <Stack gap={4}>
      <KeyHelp />
      <div className={styles['sheet']}>
        {items.map((item) =>
          item.type === 'choice' ? (
            <QuestionRow
              key={item.linkId}
              item={item}
              answer={answers[item.linkId]}
              ref={rowRef(item.linkId)}
              isMissing={finish.unasked.includes(item.linkId)}
              onAnswer={(answer) => setAnswer(item.linkId, answer)}
              onStep={(to) => step(item, to)}
            />
          ) : (
            item.type === 'display' && (
              <p key={item.linkId} lang="en" className={styles['stem']}>
                {item.text}
              </p>
            )
          ),
        )}
      </div>
      <RefusalBanner error={finish.error} />
      <Stack direction="row" gap={4} className={styles['foot']}>
        <Button ref={finishButton} variant="primary" isPending={finish.isPending} onPress={finish.start}>
          <Trans>Finish</Trans>
          <Kbd>{t`Ctrl Enter`}</Kbd>
        </Button>
        <span>
          <Trans>
            {answered} of {questions.length} answered
          </Trans>
        </span>
        <SaveStatus state={sheet.saveState} onRetry={sheet.retry} onReload={onReload} />
      </Stack>
      <UnaskedPrompt
        finish={finish}
        instrument={instrument}
        onDecline={(linkId) => setAnswer(linkId, { absent: 'asked-declined' })}
        onGoTo={(linkId) => rows.current.get(linkId)?.focus()}
      />
      <SafetyInterrupt assessment={assessment} instrument={instrument} opened={sheet.openedAlerts} />
    </Stack>
  );
}
