import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useForm } from 'react-hook-form';

import type { Draft } from '../../shared/drafts/contract.ts';
import { mrnOf, type Person } from '../../shared/people/person.ts';
import { PersonIds, PersonName } from '../app/person-identity.tsx';
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
import { useToast } from '../ui/toast.tsx';
import { formOfPerson, PersonForm as PersonSchema, personOfForm } from './person-form-values.ts';
import { PersonForm } from './person-form.tsx';
import { usePerson, useUpdatePerson } from './queries.ts';

/** What is on file about a person, always open to change. */
export function EditPersonPage({ personId }: { readonly personId: string }) {
  const person = usePerson(personId);
  const drafts = useDrafts('person', null);
  // Once the changes are saved or thrown away, what the draft query still holds is over.
  const [{ round, isDraftOver }, setForm] = useState({ round: 0, isDraftOver: false });
  const found = person.data;
  return (
    <Page
      title={found ? <PersonName person={found} /> : <Trans>Person</Trans>}
      description={found && <PersonIds person={{ bornOn: found.bornOn, mrn: mrnOf(found.identifiers) }} />}
    >
      <QueryView query={person}>
        {(onFile) => (
          <QueryView query={drafts}>
            {(stored) => (
              <EditPerson
                key={`${onFile.version} ${round}`}
                person={onFile}
                stored={
                  isDraftOver ? null : (stored.find(({ key }) => key === `person:${onFile.id}`) ?? null)
                }
                onSaved={() => setForm({ round, isDraftOver: true })}
                onDiscarded={() => setForm({ round: round + 1, isDraftOver: true })}
              />
            )}
          </QueryView>
        )}
      </QueryView>
    </Page>
  );
}

interface Props {
  readonly person: Person;
  readonly stored: Draft | null;
  readonly onSaved: () => void;
  readonly onDiscarded: () => void;
}

function EditPerson({ person, stored: latest, onSaved, onDiscarded }: Props) {
  const { t } = useLingui();
  const showToast = useToast();
  const [stored] = useState(latest);
  const update = useUpdatePerson();
  const form = useForm({
    resolver: wordedResolver(PersonSchema, {
      familyName: t`Enter the family name`,
      givenName: t`Enter the given name`,
      bornOn: t`Enter the year of birth, the month and year, or the full date`,
    }),
    defaultValues: restoredValues(formOfPerson(person), stored),
  });
  const draft = useDraft({ key: `person:${person.id}`, caseId: null, stored, form });
  const finish = async () => {
    await draft.discard();
    onSaved();
    showToast({ message: t`The changes are saved.` });
  };
  return (
    <PersonForm
      form={form}
      onSubmit={(values) =>
        update.mutate(
          { ...personOfForm(values), version: person.version },
          { onSuccess: () => void finish() },
        )
      }
    >
      <RefusalBanner error={update.error} />
      <Stack direction="row">
        <Button type="submit" variant="primary" isPending={update.isPending}>
          <Trans>Save changes</Trans>
        </Button>
        <Button onPress={() => void draft.discard().then(onDiscarded)}>
          <Trans>Discard changes</Trans>
        </Button>
        <DraftState state={draft.state} />
      </Stack>
    </PersonForm>
  );
}
