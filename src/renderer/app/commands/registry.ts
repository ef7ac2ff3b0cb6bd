import { msg } from '@lingui/core/macro';
import {
  CircleHelp,
  ClipboardList,
  FileDown,
  Filter,
  FolderOpen,
  Keyboard,
  Lock,
  PanelsTopLeft,
  PenLine,
  Plus,
  Printer,
  Save,
  Search,
  Send,
  Signature,
  SunMoon,
  Type,
  Upload,
  X,
} from 'lucide-react';

import type { Permission } from '../../../shared/staff/permissions.ts';
import { TAB_WORDS } from '../../cases/case-words.ts';
import { CASE_TABS, paths, type CaseTab } from '../paths.ts';
import { SECTIONS } from '../sections.ts';
import type { Command } from './command.ts';

const BEGIN: readonly Command[] = [
  {
    id: 'find',
    words: msg`Find a person, case or action`,
    keys: ['Ctrl+K'],
    place: 'anywhere',
    menu: 'file',
    needs: 'session',
    icon: Search,
    isKeyOnly: true,
    act: ({ find }) => find(),
  },
  {
    id: 'new-case',
    words: msg`New person and case`,
    keys: ['N'],
    place: 'anywhere',
    isKeyOutsideCase: true,
    menu: 'file',
    needs: 'people.write',
    icon: Plus,
    act: ({ go }) => go(paths.newPerson),
  },
  {
    id: 'import',
    words: msg`Import a patient record (FHIR)`,
    keys: [],
    place: 'anywhere',
    menu: 'file',
    needs: 'import.run',
    icon: Upload,
    act: ({ go }) => go(paths.importFile),
  },
  {
    id: 'save',
    words: msg`Save now`,
    keys: ['Ctrl+S'],
    place: 'anywhere',
    menu: 'file',
    needs: 'session',
    icon: Save,
    act: ({ saveAll }) => saveAll(),
  },
  {
    id: 'export',
    words: msg`Export the report`,
    keys: ['Ctrl+E'],
    place: 'screen',
    menu: 'file',
    needs: 'report.run',
    icon: FileDown,
  },
  {
    id: 'lock',
    words: msg`Lock now`,
    keys: ['Ctrl+L'],
    place: 'anywhere',
    menu: 'file',
    needs: 'session',
    icon: Lock,
    act: ({ lock }) => lock(),
  },
];

const IN_A_CASE: readonly Command[] = [
  {
    id: 'write-note',
    words: msg`Write a note`,
    keys: ['N'],
    place: 'open-case',
    menu: 'case',
    needs: 'clinical.write',
    icon: PenLine,
    opens: (caseId) => paths.caseFile(caseId, 'notes'),
  },
  {
    id: 'sign',
    words: msg`Sign the note, or finish the assessment`,
    keys: ['Ctrl+Enter'],
    place: 'screen',
    menu: 'case',
    needs: 'clinical.write',
    icon: Signature,
  },
  {
    id: 'start-assessment',
    words: msg`Start a PHQ-9`,
    keys: ['A'],
    place: 'open-case',
    menu: 'case',
    needs: 'clinical.write',
    icon: ClipboardList,
    opens: (caseId) => paths.caseFile(caseId, 'assessments'),
  },
  {
    id: 'add-referral',
    words: msg`Add referral`,
    keys: ['R'],
    place: 'open-case',
    menu: 'case',
    needs: 'referral.write',
    icon: Send,
    opens: (caseId) => paths.caseFile(caseId, 'referrals'),
  },
  {
    id: 'print-packet',
    words: msg`Print the discharge packet`,
    keys: ['Ctrl+P'],
    place: 'case',
    menu: 'case',
    needs: 'packet.print',
    icon: Printer,
    opens: (caseId) => paths.caseFile(caseId, 'discharge'),
  },
  {
    id: 'close-case',
    words: msg`Close the case`,
    keys: ['Ctrl+W'],
    place: 'case',
    menu: 'case',
    needs: 'case.read',
    icon: X,
    opens: () => paths.caseload,
  },
];

const TAB_NEEDS: Readonly<Record<CaseTab, Permission>> = {
  summary: 'case.read',
  notes: 'clinical.read',
  assessments: 'clinical.read',
  referrals: 'referral.read',
  discharge: 'case.read',
  access: 'case.read',
};

const TABS: readonly Command[] = CASE_TABS.map((tab, index) => ({
  id: `tab-${tab}`,
  words: TAB_WORDS[tab],
  keys: [`Alt+${index + 1}`],
  place: 'case',
  menu: 'case',
  needs: TAB_NEEDS[tab],
  icon: FolderOpen,
  opens: (caseId) => paths.caseFile(caseId, tab),
}));

const SCREENS: readonly Command[] = SECTIONS.map(({ path, label, needs, icon }, index) => ({
  id: `go-${path.split('/')[1] ?? ''}`,
  words: label,
  keys: [`Ctrl+${index + 1}`, ...(path === paths.settings ? ['Ctrl+,'] : [])],
  place: 'anywhere',
  menu: 'go',
  needs,
  icon,
  act: ({ go }) => go(path),
}));

const MOVES: readonly Command[] = [
  {
    id: 'filter',
    words: msg`Search in this list`,
    keys: ['/'],
    place: 'screen',
    menu: 'go',
    needs: 'session',
    icon: Filter,
    isKeyOnly: true,
  },
  {
    id: 'next-pane',
    words: msg`Next part of the window`,
    keys: ['F6'],
    place: 'anywhere',
    menu: 'go',
    needs: 'session',
    icon: PanelsTopLeft,
    isKeyOnly: true,
    act: ({ focusPane }) => focusPane(false),
  },
  {
    id: 'previous-pane',
    words: msg`Previous part of the window`,
    keys: ['Shift+F6'],
    place: 'anywhere',
    menu: 'go',
    needs: 'session',
    icon: PanelsTopLeft,
    isKeyOnly: true,
    act: ({ focusPane }) => focusPane(true),
  },
];

const LOOKS: readonly Command[] = [
  {
    id: 'switch-theme',
    words: msg`Switch between light and dark`,
    keys: [],
    place: 'always',
    menu: 'view',
    needs: 'session',
    icon: SunMoon,
    act: ({ switchTheme }) => switchTheme(),
  },
  {
    id: 'text-larger',
    words: msg`Larger text`,
    keys: ['Ctrl++', 'Ctrl+='],
    place: 'always',
    menu: 'view',
    needs: 'session',
    icon: Type,
    act: ({ stepText }) => stepText(1),
  },
  {
    id: 'text-smaller',
    words: msg`Smaller text`,
    keys: ['Ctrl+-'],
    place: 'always',
    menu: 'view',
    needs: 'session',
    icon: Type,
    act: ({ stepText }) => stepText(-1),
  },
  {
    id: 'text-usual',
    words: msg`Usual text size`,
    keys: ['Ctrl+0'],
    place: 'always',
    menu: 'view',
    needs: 'session',
    icon: Type,
    act: ({ stepText }) => stepText(0),
  },
];

const HELP: readonly Command[] = [
  {
    id: 'guide',
    words: msg`User guide`,
    keys: ['F1'],
    place: 'always',
    menu: 'help',
    needs: 'session',
    icon: CircleHelp,
    act: ({ openGuide }) => openGuide(),
  },
  {
    id: 'shortcuts',
    words: msg`Keyboard shortcuts`,
    keys: ['?'],
    place: 'anywhere',
    menu: 'help',
    needs: 'session',
    icon: Keyboard,
    act: ({ showShortcuts }) => showShortcuts(),
  },
];

/**
 * Everything the window can be told to do. The palette, the sheet of shortcuts, the application's menu and the keys are
 * all drawn from here, so that they cannot differ.
 */
export const COMMANDS: readonly Command[] = [
  ...BEGIN,
  ...IN_A_CASE,
  ...TABS,
  ...SCREENS,
  ...MOVES,
  ...LOOKS,
  ...HELP,
];
