import type { CaseloadRow } from '../../../shared/cases/case-record.ts';
import type { DirectoryEntry } from '../../../shared/directory/service.ts';
import type { PersonHit } from '../../../shared/people/contract.ts';
import { foldName } from '../../../shared/people/names.ts';
import type { PersonLine } from '../../../shared/people/person.ts';
import type { Command } from '../commands/command.ts';
import type { RecentCase } from '../commands/desk.ts';
import { paths } from '../paths.ts';
import type { Found } from './use-found.ts';

/** The most cases and the most screens or actions of one answer. */
const MOST_CASES = 5;

/** Something that can be opened or done. */
export type Entry =
  | { readonly kind: 'person'; readonly key: string; readonly person: PersonHit }
  | {
      readonly kind: 'case';
      readonly key: string;
      readonly caseId: string;
      readonly person: PersonLine;
      readonly location: string | null;
    }
  | { readonly kind: 'service'; readonly key: string; readonly entry: DirectoryEntry }
  | { readonly kind: 'command'; readonly key: string; readonly command: Command };

/** The kinds of entries, each under its own heading. */
export type GroupKey = 'recent' | 'people' | 'cases' | 'services' | 'screens' | 'actions';

/** Entries of one kind. */
export interface EntryGroup {
  readonly key: GroupKey;
  readonly entries: readonly Entry[];
}

interface Sources {
  readonly found: Found;
  readonly recentCases: readonly RecentCase[];
  /** Those that can be carried out here. */
  readonly commands: readonly Command[];
  readonly word: (command: Command) => string;
}

/** What is shown for a text: best kind first, and before anything is typed the cases of a moment ago. */
export function entryGroups({ found, recentCases, commands, word }: Sources): readonly EntryGroup[] {
  const wanted = foldName(found.text).split(' ').filter(Boolean);
  const fitting = commands.filter((command) => isFitting(word(command), wanted));
  const of = (isScreen: boolean) => fitting.filter((command) => isScreenCommand(command) === isScreen);
  const groups: readonly EntryGroup[] =
    found.text === ''
      ? [
          { key: 'recent', entries: recentCases.map(recentEntry) },
          { key: 'actions', entries: of(false).map(commandEntry) },
          { key: 'screens', entries: of(true).map(commandEntry) },
        ]
      : [
          { key: 'people', entries: found.people.map(personEntry) },
          { key: 'cases', entries: otherCases(found, wanted).map(caseEntry) },
          { key: 'services', entries: found.services.map(serviceEntry) },
          { key: 'screens', entries: of(true).map(commandEntry) },
          { key: 'actions', entries: of(false).map(commandEntry) },
        ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** Where an entry leads, unless it is a command. A person leads to the open case, or to opening one. */
export function pathOf(entry: Exclude<Entry, { readonly kind: 'command' }>): string {
  if (entry.kind === 'case') return paths.caseFile(entry.caseId);
  if (entry.kind === 'service') return paths.service(entry.entry.service.id);
  const { id, openCaseId } = entry.person;
  return openCaseId === null ? paths.newCase(id) : paths.caseFile(openCaseId);
}

const isScreenCommand = ({ id }: Command): boolean => id.startsWith('go-') || id.startsWith('tab-');

/** Whether each word typed begins a word of the text. */
function isFitting(text: string, wanted: readonly string[]): boolean {
  const words = foldName(text).split(' ');
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

/** Cases that fit by name, unit or bed; a person found already stands above with the same case. */
function otherCases({ people, cases }: Found, wanted: readonly string[]): readonly CaseloadRow[] {
  const isAbove = (caseId: string) => people.some(({ openCaseId }) => openCaseId === caseId);
  return cases
    .filter(({ caseId }) => !isAbove(caseId))
    .filter(({ person, location }) =>
      isFitting(`${person.familyName} ${person.givenName} ${location ?? ''}`, wanted),
    )
    .slice(0, MOST_CASES);
}

const personEntry = (person: PersonHit): Entry => ({ kind: 'person', key: `person-${person.id}`, person });

const serviceEntry = (entry: DirectoryEntry): Entry => ({
  kind: 'service',
  key: `service-${entry.service.id}`,
  entry,
});

const commandEntry = (command: Command): Entry => ({
  kind: 'command',
  key: `command-${command.id}`,
  command,
});

const caseEntry = ({ caseId, person, location }: CaseloadRow): Entry => ({
  kind: 'case',
  key: `case-${caseId}`,
  caseId,
  person,
  location,
});

const recentEntry = ({ caseId, person }: RecentCase): Entry => ({
  kind: 'case',
  key: `case-${caseId}`,
  caseId,
  person,
  location: null,
});
