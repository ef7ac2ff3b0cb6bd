import { Trans } from '@lingui/react/macro';

import { birthText } from '../locale/dates.ts';
import { Identifier } from '../ui/identifier.tsx';
import styles from './person-identity.module.css';
import { useToday } from './session.ts';

interface NamedPerson {
  readonly familyName: string;
  readonly givenName: string;
}

interface IdentifiedPerson {
  readonly bornOn: string | null;
  readonly mrn: string | null;
}

/** Family name, given name: the order of lists. */
export function PersonName({ person }: { readonly person: NamedPerson }) {
  return (
    <bdi className={styles['name']}>
      <b>{person.familyName}</b>, {person.givenName}
    </bdi>
  );
}

/** The two identifiers that go with a name wherever a person is listed: record number, birth date with age. */
export function PersonIds({ person }: { readonly person: IdentifiedPerson }) {
  const today = useToday();
  return (
    <span className={styles['ids']}>
      {person.mrn === null ? (
        <Trans>No MRN</Trans>
      ) : (
        <Trans>
          MRN <Identifier>{person.mrn}</Identifier>
        </Trans>
      )}
      {' · '}
      {birthText(person.bornOn, today)}
    </span>
  );
}
