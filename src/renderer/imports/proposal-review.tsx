import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { v7 as newId } from 'uuid';

import type { ImportResult } from '../../shared/imports/contract.ts';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { Button } from '../ui/button.tsx';
import { acceptedOf, proposedDecision, type Decision } from './decisions.ts';
import { FileFacts } from './file-facts.tsx';
import styles from './imports.module.css';
import { ProposedPersonCard } from './proposed-person-card.tsx';
import { useAcceptImport } from './queries.ts';
import type { ReviewedFile } from './use-file-reading.ts';

interface Props {
  readonly file: ReviewedFile;
  readonly onCancel: () => void;
  readonly onAccepted: (result: ImportResult) => void;
}

/** People shown at once; a file may hold thousands. */
const STEP = 20;

/** What a file offers, person by person, with the worker's decision about each. */
export function ProposalReview({ file, onCancel, onAccepted }: Props) {
  const accept = useAcceptImport();
  const [batch] = useState(() => ({
    id: newId(),
    personIds: new Map(file.proposal.people.map(({ sourceId }) => [sourceId, newId()])),
  }));
  const [shown, setShown] = useState(STEP);
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(
    () => new Map(file.comparisons.map((comparison) => [comparison.sourceId, proposedDecision(comparison)])),
  );
  const decide = (sourceId: string, decision: Decision) =>
    setDecisions((before) => new Map(before).set(sourceId, decision));
  const accepted = [...decisions].flatMap(
    ([sourceId, decision]) => acceptedOf(sourceId, batch.personIds.get(sourceId) ?? newId(), decision) ?? [],
  );
  const undecided = [...decisions.values()].filter(({ target }) => target === null).length;
  const { proposal, sha256 } = file;
  const send = () =>
    accept.mutate({ batchId: batch.id, sha256, proposal, accepted }, { onSuccess: onAccepted });
  const more = proposal.people.length - shown;
  return (
    <>
      <FileFacts proposal={proposal} />
      {proposal.people.slice(0, shown).map((person) => {
        const comparison = file.comparisons.find(({ sourceId }) => sourceId === person.sourceId);
        const decision = decisions.get(person.sourceId);
        if (!comparison || !decision) return null;
        return (
          <ProposedPersonCard
            key={person.sourceId}
            {...{ person, comparison, decision }}
            onDecide={(next) => decide(person.sourceId, next)}
          />
        );
      })}
      {more > 0 && (
        <Button variant="secondary" onPress={() => setShown(shown + STEP)}>
          <Plural value={more} one="Show # more person" other="Show # more people" />
        </Button>
      )}
      <RefusalBanner error={accept.error} />
      <div className={styles['foot']}>
        <Button
          variant="primary"
          onPress={send}
          isPending={accept.isPending}
          isDisabled={undecided > 0 || accepted.length === 0}
        >
          <Plural value={accepted.length} one="Import # person" other="Import # people" />
        </Button>
        <Button onPress={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
        <span role="status" className={styles['quiet']}>
          {undecided > 0 && (
            <Plural
              value={undecided}
              one="# person may already be on file: say above who it is."
              other="# people may already be on file: say above who they are."
            />
          )}
        </span>
      </div>
    </>
  );
}
