import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useState, type KeyboardEvent, type Ref } from 'react';

import type { PersonHit } from '../../shared/people/contract.ts';
import { listName } from '../../shared/people/names.ts';
import { Combobox } from '../ui/combobox.tsx';
import { useGo } from './navigation.ts';
import { paths } from './paths.ts';
import { PersonIds, PersonName } from './person-identity.tsx';
import { useFoundPeople } from './queries.ts';
import { useSearchActions, type SearchAction } from './search-actions.ts';

type Entry =
  | { readonly kind: 'person'; readonly person: PersonHit }
  | { readonly kind: 'action'; readonly action: SearchAction };

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  /** After something was opened: the focus should go there. */
  readonly onOpened: () => void;
}

/** Finds a person by name, record number or birth date, or one of a few actions. Enter opens the first match. */
export function SearchBox({ ref, onOpened }: Props) {
  const { t } = useLingui();
  const go = useGo();
  const [text, setText] = useState('');
  const searched = useDeferredValue(text.trim());
  const found = useFoundPeople(searched);
  const actions = useSearchActions(text);
  const people = searched.length < 2 ? [] : (found.data ?? []);
  const entries: readonly Entry[] = [
    ...people.map((person) => ({ kind: 'person' as const, person })),
    ...actions.map((action) => ({ kind: 'action' as const, action })),
  ];
  const open = (entry: Entry) => {
    setText('');
    if (entry.kind === 'action') entry.action.act();
    else go(pathOf(entry.person));
    onOpened();
  };
  const openFirst = (event: KeyboardEvent<HTMLElement>) => {
    const first = entries[0];
    const hasChosen = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || hasChosen || !first || text.trim() === '') return;
    event.preventDefault();
    open(first);
  };
  return (
    // The field itself takes the focus; the key is caught here before the list closes.
    <div onKeyDownCapture={openFirst}>
      <Combobox
        ref={ref}
        label={t`Find a person, case or action`}
        isLabelHidden
        // Passing through with Tab opens nothing; typing or the arrow does.
        menuTrigger="input"
        placeholder={t`Find a person, case or action (Ctrl K)`}
        items={entries}
        itemKey={keyOf}
        itemText={textOf}
        renderItem={(entry) => <EntryLine entry={entry} />}
        selectedKey={null}
        // Nothing chosen is how Esc and leaving the field are told: with the text left in it the list would open again.
        onSelect={(entry) => (entry ? open(entry) : setText(''))}
        inputValue={text}
        onInputChange={setText}
        onBlur={() => setText('')}
        isLoading={found.isFetching}
        emptyText={<Trans>No match. Try the MRN or the first letters of the last name.</Trans>}
      />
    </div>
  );
}

/** Where a found person leads: to the open case, or to opening one. */
const pathOf = ({ id, openCaseId }: PersonHit): string =>
  openCaseId === null ? paths.newCase(id) : paths.caseFile(openCaseId);

const keyOf = (entry: Entry): string => (entry.kind === 'person' ? entry.person.id : entry.action.key);

const textOf = (entry: Entry): string =>
  entry.kind === 'person' ? listName(entry.person) : entry.action.label;

function EntryLine({ entry }: { readonly entry: Entry }) {
  if (entry.kind === 'action') return entry.action.label;
  const { person } = entry;
  return (
    <>
      <PersonName person={person} />{' '}
      <small>
        <PersonIds person={person} />
        {person.openCaseId === null && (
          <>
            {' · '}
            <Trans>No open case</Trans>
          </>
        )}
      </small>
    </>
  );
}
