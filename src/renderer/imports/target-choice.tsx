import { Trans, useLingui } from '@lingui/react/macro';

import type { PersonComparison } from '../../shared/imports/proposal.ts';
import { listName } from '../../shared/people/names.ts';
import { mrnOf } from '../../shared/people/person.ts';
import { useToday } from '../app/session.ts';
import { birthText } from '../locale/dates.ts';
import { RadioGroup, type RadioOption } from '../ui/radio-group.tsx';
import type { Target } from './decisions.ts';
import { MatchReason } from './match-reason.tsx';
import { useCandidates } from './queries.ts';

interface Props {
  readonly match: PersonComparison['match'];
  readonly target: Target | null;
  readonly onChange: (target: Target) => void;
}

/** Who a person of the file is: somebody on file, somebody new, or left out. A likely match is never preselected. */
export function TargetChoice({ match, target, onChange }: Props) {
  const { t } = useLingui();
  const today = useToday();
  const candidates = useCandidates(candidateIds(match));
  const onFile: readonly RadioOption<string>[] = candidates.map(({ id, person }) => ({
    value: id,
    label: person ? listName(person) : t`Somebody on file`,
    description:
      person && `${t`MRN`} ${mrnOf(person.identifiers) ?? t`not known`} · ${birthText(person.bornOn, today)}`,
  }));
  const mayBeNew = match.kind !== 'same';
  const options: readonly RadioOption<string>[] = [
    ...onFile,
    ...(mayBeNew ? [{ value: 'new', label: t`Somebody new` }] : []),
    { value: 'skip', label: t`Do not import this person` },
  ];
  return (
    <RadioGroup<string>
      label={<Trans>Who is this?</Trans>}
      description={<MatchReason match={match} />}
      options={options}
      value={target === null ? null : target.kind === 'on-file' ? target.personId : target.kind}
      onChange={(value) => onChange(targetOf(value))}
    />
  );
}

function targetOf(value: string): Target {
  if (value === 'new' || value === 'skip') return { kind: value };
  return { kind: 'on-file', personId: value };
}

function candidateIds(match: PersonComparison['match']): readonly string[] {
  if (match.kind === 'new') return [];
  return match.kind === 'likely' ? [match.personId, ...match.otherIds] : [match.personId];
}
