import { useLingui } from '@lingui/react/macro';

import type { ImportSection, PersonComparison, ProposedPerson } from '../../shared/imports/proposal.ts';
import { mrnOf } from '../../shared/people/person.ts';
import { PersonIds } from '../app/person-identity.tsx';
import { Badge } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import type { Tone } from '../ui/tone.ts';
import type { Decision } from './decisions.ts';
import styles from './imports.module.css';
import { SectionChoices } from './section-choices.tsx';
import { TargetChoice } from './target-choice.tsx';

interface Props {
  readonly person: ProposedPerson;
  readonly comparison: PersonComparison;
  readonly decision: Decision;
  readonly onDecide: (decision: Decision) => void;
}

/** One person of the file: who they may be on file, and which parts to take over. */
export function ProposedPersonCard({ person, comparison, decision, onDecide }: Props) {
  const { target, sections } = decision;
  const isTaken = target !== null && target.kind !== 'skip';
  const setSections = (next: readonly ImportSection[]) => onDecide({ target, sections: next });
  return (
    <Card title={<bdi>{nameOf(person)}</bdi>} aside={<MatchBadge kind={comparison.match.kind} />}>
      <div className={styles['person']}>
        <PersonIds person={{ bornOn: person.bornOn, mrn: mrnOf(person.identifiers) }} />
        <TargetChoice
          match={comparison.match}
          target={target}
          onChange={(next) => onDecide({ target: next, sections })}
        />
        {isTaken && (
          <SectionChoices
            person={person}
            differences={comparison.differences}
            isNewPerson={target.kind === 'new'}
            sections={sections}
            onChange={setSections}
          />
        )}
      </div>
    </Card>
  );
}

/** The name as the file gives it. */
const nameOf = ({ name }: ProposedPerson): string => [name.family, name.given].filter(Boolean).join(', ');

const MATCH_TONES: Readonly<Record<PersonComparison['match']['kind'], Tone>> = {
  same: 'good',
  likely: 'warn',
  new: 'info',
};

function MatchBadge({ kind }: { readonly kind: PersonComparison['match']['kind'] }) {
  const { t } = useLingui();
  const words = { same: t`Already on file`, likely: t`May be on file`, new: t`New person` };
  return <Badge tone={MATCH_TONES[kind]}>{words[kind]}</Badge>;
}
