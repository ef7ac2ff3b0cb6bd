import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue } from 'react';

import type { PersonHit } from '../../shared/people/contract.ts';
import { paths } from '../app/paths.ts';
import { PersonIds, PersonName } from '../app/person-identity.tsx';
import { QueryView } from '../app/query-view.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './duplicate-panel.module.css';
import { useLikelyPeople } from './queries.ts';

interface Props {
  readonly familyName: string;
  readonly givenName: string;
}

/** People already on file with a like name, while a new one is typed: find first, then add. */
export function DuplicatePanel({ familyName, givenName }: Props) {
  const text = useDeferredValue(`${familyName} ${givenName}`.trim());
  const likely = useLikelyPeople(text);
  return (
    <Card title={<Trans>Already on file?</Trans>}>
      {text.length < 2 ? (
        <p className={styles['hint']}>
          <Trans>Type the name: people who may be the same appear here.</Trans>
        </p>
      ) : (
        <QueryView query={likely} skeletonLines={2}>
          {(people) => <Hits people={people} />}
        </QueryView>
      )}
    </Card>
  );
}

function Hits({ people }: { readonly people: readonly PersonHit[] }) {
  const count = people.length;
  return (
    <>
      <p role="status" className={styles['hint']}>
        {count === 0 ? (
          <Trans>Nobody with a name like this.</Trans>
        ) : (
          <Trans>Check these before you add someone new:</Trans>
        )}
      </p>
      <Stack as="ul">
        {people.map((person) => (
          <li key={person.id} className={styles['hit']}>
            <div>
              <PersonName person={person} />
              <div>
                <PersonIds person={person} />
              </div>
            </div>
            <UseLink person={person} />
          </li>
        ))}
      </Stack>
    </>
  );
}

function UseLink({ person }: { readonly person: PersonHit }) {
  const { t } = useLingui();
  const name = `${person.givenName} ${person.familyName}`;
  return person.openCaseId === null ? (
    <ButtonLink
      size="small"
      variant="secondary"
      href={paths.newCase(person.id)}
      aria-label={t`Open a case for ${name}`}
    >
      <Trans>Use</Trans>
    </ButtonLink>
  ) : (
    <ButtonLink
      size="small"
      variant="secondary"
      href={paths.caseFile(person.openCaseId)}
      aria-label={t`Go to the open case of ${name}`}
    >
      <Trans>Go to case</Trans>
    </ButtonLink>
  );
}
