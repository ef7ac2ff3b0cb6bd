import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BookUser, FolderOpen, User, type LucideIcon } from 'lucide-react';
import { useState, useSyncExternalStore, type ReactNode } from 'react';

import { assertNever } from '../../../shared/result.ts';
import { refusalText } from '../../api/refusals.ts';
import { PaletteDialog } from '../../ui/palette-dialog.tsx';
import { isAvailable } from '../commands/availability.ts';
import { useDesk } from '../commands/desk.ts';
import { keyText } from '../commands/keys.ts';
import { COMMANDS } from '../commands/registry.ts';
import { useShownKeys } from '../commands/use-shown-keys.ts';
import type { Commands } from '../commands/use-commands.ts';
import { PersonIds, PersonName } from '../person-identity.tsx';
import { entryGroups, type Entry, type GroupKey } from './entries.ts';
import { LEAST_LETTERS, useFound } from './use-found.ts';

interface Props {
  readonly place: Commands['place'];
  readonly onClose: () => void;
  readonly onChoose: (entry: Entry) => void;
}

/** Finds people, cases, services, screens and actions. Mounted while it is open, so that it always begins empty. */
export function Palette({ place, onClose, onChoose }: Props) {
  const { t, i18n } = useLingui();
  const groupLabel = useGroupLabels();
  const shownKeys = useShownKeys();
  const desk = useDesk();
  const { recentCases } = useSyncExternalStore(desk.subscribe, desk.state);
  const [text, setText] = useState('');
  const { found, isSettled, refusal } = useFound(text);
  const groups = entryGroups({
    found,
    recentCases,
    commands: COMMANDS.filter((command) => command.isKeyOnly !== true && isAvailable(command, place)),
    word: ({ words }) => i18n._(words),
  });
  const entries = groups.flatMap((group) => group.entries);
  const shortcutOf = (entry: Entry) => {
    const [keys] = entry.kind === 'command' ? shownKeys(entry.command) : [];
    return keys === undefined ? undefined : keyText(keys);
  };
  return (
    <PaletteDialog
      isOpen
      onClose={onClose}
      label={t`Find a person, case or action`}
      placeholder={t`Name, MRN, or what you want to do`}
      text={text}
      onTextChange={setText}
      isBusy={!isSettled}
      groups={groups.map((group) => ({
        key: group.key,
        label: groupLabel(group.key),
        rows: group.entries.map((entry) => ({
          key: entry.key,
          icon: iconOf(entry),
          content: <EntryLine entry={entry} />,
          shortcut: shortcutOf(entry),
        })),
      }))}
      onChoose={(key) => {
        const entry = entries.find((candidate) => candidate.key === key);
        if (entry) onChoose(entry);
      }}
      status={
        refusal ? refusalText(refusal) : <CountWords count={entries.length} letters={found.text.length} />
      }
    />
  );
}

function CountWords({ count, letters }: { readonly count: number; readonly letters: number }): ReactNode {
  const { t } = useLingui();
  if (letters < LEAST_LETTERS)
    return <Trans>Type at least two letters to find people, cases and services.</Trans>;
  if (count > 0) return t`${plural(count, { one: '# result', other: '# results' })}`;
  return (
    <Trans>
      No match. Try the MRN, a birth date, the first letters of the last name, or a word of what you want to
      do.
    </Trans>
  );
}

function useGroupLabels(): (key: GroupKey) => string {
  const { t } = useLingui();
  const labels: Readonly<Record<GroupKey, string>> = {
    recent: t`Recently opened`,
    people: t`People`,
    cases: t`Cases`,
    services: t`Services`,
    screens: t`Screens`,
    actions: t`Actions`,
  };
  return (key) => labels[key];
}

function iconOf(entry: Entry): LucideIcon {
  switch (entry.kind) {
    case 'person':
      return User;
    case 'case':
      return FolderOpen;
    case 'service':
      return BookUser;
    case 'command':
      return entry.command.icon;
    default:
      return assertNever(entry);
  }
}

function EntryLine({ entry }: { readonly entry: Entry }): ReactNode {
  const { i18n } = useLingui();
  switch (entry.kind) {
    case 'command':
      return i18n._(entry.command.words);
    case 'service': {
      const { service, organisation } = entry.entry;
      return (
        <>
          <bdi>{service.name}</bdi>{' '}
          <small>
            <bdi>{organisation.name}</bdi>
          </small>
        </>
      );
    }
    case 'case':
      return (
        <>
          <PersonName person={entry.person} />{' '}
          <small>
            <PersonIds person={entry.person} />
            {entry.location !== null && ` · ${entry.location}`}
          </small>
        </>
      );
    case 'person':
      return (
        <>
          <PersonName person={entry.person} />{' '}
          <small>
            <PersonIds person={entry.person} />
            {entry.person.openCaseId === null && (
              <>
                {' · '}
                <Trans>No open case</Trans>
              </>
            )}
          </small>
        </>
      );
    default:
      return assertNever(entry);
  }
}
