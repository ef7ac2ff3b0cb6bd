import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { v7 as newId } from 'uuid';

import type { Draft } from '../../shared/drafts/contract.ts';
import { useGo } from '../app/navigation.ts';
import { paths } from '../app/paths.ts';
import { QueryView } from '../app/query-view.tsx';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { wordedResolver } from '../app/worded-resolver.ts';
import { DraftState } from '../drafts/draft-state.tsx';
import { useDrafts } from '../drafts/queries.ts';
import { restoredValues } from '../drafts/restored-values.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Stack } from '../ui/stack.tsx';
import { DuplicatePanel } from './duplicate-panel.tsx';
import { emptyPerson, PersonForm as PersonSchema, personOfForm } from './person-form-values.ts';
import { PersonForm } from './person-form.tsx';
import styles from './person-form.module.css';
import { useCreatePerson } from './queries.ts';

/** Puts somebody on file who is not there yet, then goes on to their first case. */
export function NewPersonPage() {
  const drafts = useDrafts('new-person', null);
  const [round, setRound] = useState(0);
  return (
    <Page
      title={<Trans>New person</Trans>}
      description={<Trans>Check first whether the person is already on file. The case comes next.</Trans>}
    >
      <QueryView query={drafts}>
        {(stored) => (
          <NewPerson
            key={round}
            stored={round === 0 ? (stored[0] ?? null) : null}
            onDiscarded={() => setRound(round + 1)}
          />
        )}
      </QueryView>
    </Page>
  );
}

interface Props {
  readonly stored: Draft | null;
  readonly onDiscarded: () => void;
}

function NewPerson({ stored: latest, onDiscarded }: Props) {
  const { t } = useLingui();
  const go = useGo();
  // The draft the form was filled from: a later answer of the query is this form's own saving.
  const [stored] = useState(latest);
  const [id] = useState(() => stored?.key.slice('new-person:'.length) ?? newId());
  const create = useCreatePerson();
  const form = useForm({
    resolver: wordedResolver(PersonSchema, {
      familyName: t`Enter the family name`,
      givenName: t`Enter the given name`,
      bornOn: t`Enter the year of birth, the month and year, or the full date`,
    }),
    defaultValues: restoredValues(emptyPerson(id), stored),
  });
  const draft = useDraft({ key: `new-person:${id}`, caseId: null, stored, form });
  const [familyName, givenName] = useWatch({ control: form.control, name: ['familyName', 'givenName'] });
  const discard = () => void draft.discard().then(onDiscarded);
  return (
    <div className={styles['page']}>
      <PersonForm
        form={form}
        onSubmit={(values) =>
          create.mutate(personOfForm(values), {
            onSuccess: (person) => void draft.discard().then(() => go(paths.newCase(person.id))),
          })
        }
      >
        <RefusalBanner error={create.error} />
        <Stack direction="row">
          <Button type="submit" variant="primary" isPending={create.isPending}>
            <Trans>Add person and go on to the case</Trans>
          </Button>
          <Button onPress={discard}>
            <Trans>Discard draft</Trans>
          </Button>
          <DraftState state={draft.state} />
        </Stack>
      </PersonForm>
      <div className={styles['beside']}>
        <DuplicatePanel familyName={familyName} givenName={givenName} />
      </div>
    </div>
  );
}
