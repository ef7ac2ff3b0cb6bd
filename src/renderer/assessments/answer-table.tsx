import { Trans, useLingui } from '@lingui/react/macro';

import { givenCodes, isDeclined, type Answer } from '../../shared/assessments/answers.ts';
import type { Assessment } from '../../shared/assessments/assessment.ts';
import type { Instrument } from '../../shared/assessments/instrument.ts';
import { optionsOf, type Item } from '../../shared/assessments/questionnaire.ts';
import { DataTable } from '../ui/data-table.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly instrument: Instrument;
}

/** Every question with the answer that was given and its points. */
export function AnswerTable({ assessment: { answers }, instrument }: Props) {
  const { t } = useLingui();
  return (
    <DataTable<Item>
      caption={t`Questions and answers`}
      isCaptionHidden
      rows={instrument.questionnaire.item.filter(({ type }) => type !== 'display')}
      rowKey={({ linkId }) => linkId}
      empty={null}
      columns={[
        {
          key: 'question',
          header: t`Question`,
          render: ({ prefix, text }) => (
            <span lang="en">
              {prefix && `${prefix}. `}
              {text}
            </span>
          ),
        },
        {
          key: 'answer',
          header: t`Answer`,
          width: '14rem',
          render: (item) => <GivenAnswer item={item} answer={answers[item.linkId]} />,
        },
        {
          key: 'points',
          header: t`Points`,
          align: 'end',
          render: (item) =>
            chosenOptions(item, answers[item.linkId])
              .flatMap(({ points }) => points ?? [])
              .join(', '),
        },
      ]}
    />
  );
}

const chosenOptions = (item: Item, answer: Answer | undefined) =>
  optionsOf(item).filter(({ code }) => givenCodes(answer).includes(code));

function GivenAnswer({ item, answer }: { readonly item: Item; readonly answer: Answer | undefined }) {
  if (isDeclined(answer)) return <Trans>Declined to answer</Trans>;
  const codes = givenCodes(answer);
  if (codes.length === 0) return <Trans>No answer</Trans>;
  if (item.type === 'string') return <bdi>{codes.join(', ')}</bdi>;
  return (
    <span lang="en">
      {chosenOptions(item, answer)
        .map(({ display }) => display)
        .join(', ')}
    </span>
  );
}
