import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { v7 as newId } from 'uuid';

import { CaseSetting } from '../../shared/cases/case-record.ts';
import { NewCase } from '../../shared/cases/contract.ts';
import type { Draft } from '../../shared/drafts/contract.ts';
import { mrnOf, type Person } from '../../shared/people/person.ts';
import { useGo } from '../app/navigation.ts';
import { paths } from '../app/paths.ts';
import { PersonIds, PersonName } from '../app/person-identity.tsx';
import { QueryView } from '../app/query-view.tsx';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { useToday } from '../app/session.ts';
import { wordedResolver } from '../app/worded-resolver.ts';
import { DraftState } from '../drafts/draft-state.tsx';
import { useDrafts } from '../drafts/queries.ts';
import { restoredValues } from '../drafts/restored-values.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FormDateField } from '../ui/form/form-date-field.tsx';
import { FormErrorSummary } from '../ui/form/form-error-summary.tsx';
import { FormSelect } from '../ui/form/form-select.tsx';
import { FormTextArea } from '../ui/form/form-text-area.tsx';
import { FormTextField } from '../ui/form/form-text-field.tsx';
import { Grid } from '../ui/grid.tsx';
import { Page } from '../ui/page.tsx';
import { Stack } from '../ui/stack.tsx';
import { SETTING_WORDS } from './case-words.ts';
import { useCasePerson, useOpenCase } from './queries.ts';

const FORM = 'new-case';

/** Opens a case for somebody on file. */
export function NewCasePage({ personId }: { readonly personId: string }) {
  const person = useCasePerson(personId);
  const drafts = useDrafts(FORM, null);
  return (
    <Page title={<Trans>New case</Trans>}>
      <QueryView query={person}>
        {(onFile) => (
          <QueryView query={drafts}>
            {(stored) => (
              <NewCaseCard
                key={personId}
                person={onFile}
                stored={stored.find(({ body }) => body['personId'] === personId) ?? null}
              />
            )}
          </QueryView>
        )}
      </QueryView>
    </Page>
  );
}

function useNewCaseForm(personId: string, latest: Draft | null) {
  const { t } = useLingui();
  const today = useToday();
  // The draft the form was filled from: a later answer of the query is this form's own saving.
  const [stored] = useState(latest);
  const [id] = useState(() => stored?.key.slice(`${FORM}:`.length) ?? newId());
  const form = useForm({
    resolver: wordedResolver(NewCase, {
      reason: t`Say in a sentence why social work is here`,
      openedOn: t`Enter the day the work began`,
    }),
    defaultValues: restoredValues(
      { id, personId, setting: 'inpatient' as const, location: null, reason: '', openedOn: today },
      stored,
    ),
  });
  return { form, draft: useDraft({ key: `${FORM}:${id}`, caseId: null, stored, form }) };
}

function NewCaseCard({ person, stored }: { readonly person: Person; readonly stored: Draft | null }) {
  const { t, i18n } = useLingui();
  const go = useGo();
  const today = useToday();
  const open = useOpenCase();
  const { form, draft } = useNewCaseForm(person.id, stored);
  const { control, setFocus } = form;
  const submit = form.handleSubmit((input) =>
    open.mutate(input, {
      onSuccess: ({ id }) => void draft.discard().then(() => go(paths.caseFile(id))),
    }),
  );
  return (
    <Card
      title={<PersonName person={person} />}
      aside={<PersonIds person={{ bornOn: person.bornOn, mrn: mrnOf(person.identifiers) }} />}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap={4}>
          <FormErrorSummary
            control={control}
            setFocus={setFocus}
            names={['location', 'openedOn', 'reason']}
          />
          <Grid>
            <FormSelect
              control={control}
              name="setting"
              label={t`Setting`}
              options={CaseSetting.options.map((value) => ({ value, label: i18n._(SETTING_WORDS[value]) }))}
            />
            <FormTextField
              control={control}
              name="location"
              isNullable
              label={t`Location`}
              description={t`Unit and bed, or clinic room.`}
            />
            <FormDateField control={control} name="openedOn" isRequired label={t`Opened on`} max={today} />
          </Grid>
          <FormTextArea
            control={control}
            name="reason"
            isRequired
            label={t`Why social work is here`}
            limit={500}
          />
          <RefusalBanner error={open.error} />
          <Stack direction="row">
            <Button type="submit" variant="primary" isPending={open.isPending}>
              <Trans>Open case</Trans>
            </Button>
            <ButtonLink href={paths.person(person.id)}>
              <Trans>Change what is on file about the person</Trans>
            </ButtonLink>
            <DraftState state={draft.state} />
          </Stack>
        </Stack>
      </form>
    </Card>
  );
}
