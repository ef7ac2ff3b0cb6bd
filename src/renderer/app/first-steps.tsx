import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Circle, CircleCheck } from 'lucide-react';

import { FIRST_STEPS, type FirstStep, type FirstSteps } from '../../shared/first-steps/contract.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Stack } from '../ui/stack.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './first-steps.module.css';
import { paths } from './paths.ts';
import { useDismissFirstSteps, useFirstSteps } from './queries.ts';
import { RefusalBanner } from './refusal-banner.tsx';
import { useSession } from './session.ts';

interface Step {
  readonly words: MessageDescriptor;
  readonly place: MessageDescriptor;
  readonly path: string;
}

const STEPS: Readonly<Record<FirstStep, Step>> = {
  facility: {
    words: msg`Say how patients reach you: telephone and hours`,
    place: msg`Open the settings`,
    path: paths.settings,
  },
  person: { words: msg`Add a person, or import one`, place: msg`Add a person`, path: paths.newPerson },
  service: {
    words: msg`Put a service into the directory`,
    place: msg`Add a service`,
    path: paths.service('new'),
  },
  note: { words: msg`Sign a first note`, place: msg`Choose a case`, path: paths.caseload },
  packet: {
    words: msg`Print or save a discharge packet`,
    place: msg`Choose a case`,
    path: paths.caseload,
  },
};

/** The first five things to do in a new clinic. Goes by itself when all are done; the sample needs none. */
export function FirstStepsCard() {
  const { vaultKind } = useSession();
  const steps = useFirstSteps();
  if (vaultKind === 'sample' || steps.data === undefined) return null;
  const { done, isDismissed } = steps.data;
  const count = FIRST_STEPS.filter((step) => done[step]).length;
  return isDismissed || count === FIRST_STEPS.length ? null : <OpenSteps done={done} count={count} />;
}

function OpenSteps({ done, count }: Pick<FirstSteps, 'done'> & { readonly count: number }) {
  const dismiss = useDismissFirstSteps();
  const total = FIRST_STEPS.length;
  return (
    <Card
      title={<Trans>First steps</Trans>}
      aside={
        <Trans>
          {count} of {total} done
        </Trans>
      }
    >
      <Stack>
        <ul className={styles['steps']}>
          {FIRST_STEPS.map((step) => (
            <StepLine key={step} step={STEPS[step]} isDone={done[step]} />
          ))}
        </ul>
        <RefusalBanner error={dismiss.error} />
        <div>
          <Button size="small" onPress={() => dismiss.mutate({ isDismissed: true })}>
            <Trans>Put this list away</Trans>
          </Button>
        </div>
      </Stack>
    </Card>
  );
}

function StepLine({ step, isDone }: { readonly step: Step; readonly isDone: boolean }) {
  const { i18n } = useLingui();
  const words = i18n._(step.words);
  const place = i18n._(step.place);
  return (
    <li className={styles['step']}>
      {isDone ? <CircleCheck size={18} aria-hidden /> : <Circle size={18} aria-hidden />}
      <span>
        <VisuallyHidden>{isDone ? <Trans>Done:</Trans> : <Trans>To do:</Trans>}</VisuallyHidden> {words}
      </span>
      {!isDone && (
        <ButtonLink size="small" variant="secondary" href={step.path} aria-label={`${place}: ${words}`}>
          {place}
        </ButtonLink>
      )}
    </li>
  );
}

/** Brings the list back that was put away. */
export function FirstStepsSetting() {
  const { vaultKind } = useSession();
  const steps = useFirstSteps();
  const change = useDismissFirstSteps();
  if (vaultKind === 'sample' || !steps.data?.isDismissed) return null;
  return (
    <Card title={<Trans>First steps</Trans>}>
      <Stack>
        <p>
          <Trans>You have put the list of first steps away. It can stand on Today again.</Trans>
        </p>
        <RefusalBanner error={change.error} />
        <div>
          <Button variant="secondary" onPress={() => change.mutate({ isDismissed: false })}>
            <Trans>Show the first steps on Today</Trans>
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
