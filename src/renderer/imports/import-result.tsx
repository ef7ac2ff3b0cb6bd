import { Plural, Trans } from '@lingui/react/macro';

import type { ImportResult as Imported } from '../../shared/imports/contract.ts';
import { paths } from '../app/paths.ts';
import { Banner } from '../ui/banner.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './imports.module.css';
import { useOpenCaseOf } from './queries.ts';
import type { ReviewedFile } from './use-file-reading.ts';

interface Props {
  readonly file: ReviewedFile;
  readonly result: Imported;
  readonly onAnother: () => void;
}

/** People with a link of their own; the others are found by search. */
const LINKED = 20;

/** What the import did, and the way on to the people's cases. */
export function ImportResult({ file, result, onAnother }: Props) {
  const { peopleAdded, peopleChanged, encountersAdded, conditionsAdded, people } = result;
  return (
    <>
      <Banner tone="good" role="status" title={<Trans>The import is done</Trans>}>
        <Plural value={peopleAdded} _0="Nobody added" one="# person added" other="# people added" />
        {', '}
        <Plural value={peopleChanged} _0="nobody changed" one="# person changed" other="# people changed" />
        {', '}
        <Plural value={encountersAdded} one="# stay or visit added" other="# stays and visits added" />
        {', '}
        <Plural value={conditionsAdded} one="# condition added" other="# conditions added" />.
      </Banner>
      <Card title={<Trans>Go on</Trans>}>
        <Stack as="ul">
          {people.slice(0, LINKED).map(({ sourceId, personId }) => (
            <li key={personId}>
              <CaseLink personId={personId} name={nameIn(file, sourceId)} />
            </li>
          ))}
        </Stack>
        {people.length > LINKED && (
          <p className={styles['quiet']}>
            <Trans>The others are found by name or record number in the search box.</Trans>
          </p>
        )}
      </Card>
      <Stack direction="row">
        <Button variant="secondary" onPress={onAnother}>
          <Trans>Import another file</Trans>
        </Button>
      </Stack>
    </>
  );
}

function CaseLink({ personId, name }: { readonly personId: string; readonly name: string }) {
  const openCase = useOpenCaseOf(personId, name);
  const caseId = openCase.data ?? null;
  return (
    <Stack direction="row">
      <bdi>{name}</bdi>
      {caseId === null ? (
        <ButtonLink size="small" variant="secondary" href={paths.newCase(personId)}>
          <Trans>Open a case</Trans>
        </ButtonLink>
      ) : (
        <ButtonLink size="small" variant="secondary" href={paths.caseFile(caseId)}>
          <Trans>Go to the open case</Trans>
        </ButtonLink>
      )}
    </Stack>
  );
}

function nameIn(file: ReviewedFile, sourceId: string): string {
  const name = file.proposal.people.find((person) => person.sourceId === sourceId)?.name;
  return [name?.family, name?.given].filter(Boolean).join(' ');
}
