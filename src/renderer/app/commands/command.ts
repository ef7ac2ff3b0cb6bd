import type { MessageDescriptor } from '@lingui/core';
import type { LucideIcon } from 'lucide-react';

import type { MenuId } from '../../../shared/ipc/menu-model.ts';
import type { Permission } from '../../../shared/staff/permissions.ts';
import type { CaseTab } from '../paths.ts';

/** Commands that a screen carries out while it is shown. */
export type ScreenCommandId =
  'add-referral' | 'export' | 'filter' | 'print-packet' | 'save' | 'sign' | 'start-assessment' | 'write-note';

/** The name of a command. It never changes with the language. */
export type CommandId =
  | ScreenCommandId
  | `go-${string}`
  | `tab-${CaseTab}`
  | ('close-case' | 'find' | 'import' | 'lock' | 'new-case' | 'next-pane' | 'previous-pane' | 'shortcuts')
  | 'guide'
  | ('switch-theme' | 'text-larger' | 'text-smaller' | 'text-usual');

/** What works whether or not anybody is signed in. */
export interface AlwaysActs {
  /** Opens the page of the guide that fits the screen. */
  readonly openGuide: () => void;
  readonly switchTheme: () => void;
  /** Larger (1), smaller (-1) or the usual size (0). */
  readonly stepText: (step: -1 | 0 | 1) => void;
}

/** What commands can do to the open window. */
export interface Acts extends AlwaysActs {
  /** Opens an address and moves the focus there. */
  readonly go: (path: string) => void;
  readonly lock: () => void;
  readonly find: () => void;
  readonly showShortcuts: () => void;
  readonly saveAll: () => void;
  readonly focusPane: (isBackwards: boolean) => void;
}

interface Base {
  readonly id: CommandId;
  readonly words: MessageDescriptor;
  /** Every way to press it, the one to show first; none for what has no key. */
  readonly keys: readonly string[];
  /** The menu it stands in, and its group on the sheet of shortcuts. */
  readonly menu: MenuId;
  readonly needs: Permission;
  readonly icon: LucideIcon;
  /** Left out of the palette: it is open already, or the command is about where the focus stands. */
  readonly isKeyOnly?: boolean;
}

/** Works before anybody has signed in as well. */
interface AlwaysCommand extends Base {
  readonly place: 'always';
  readonly act: (acts: AlwaysActs) => void;
}

/** Works on every screen. */
interface AnywhereCommand extends Base {
  readonly place: 'anywhere';
  readonly act: (acts: Acts) => void;
  /** In a case its key means something else. */
  readonly isKeyOutsideCase?: boolean;
}

/** Works in a case file. */
interface CaseCommand extends Base {
  /** A closed case takes nothing new. */
  readonly place: 'case' | 'open-case';
  /** Where it leads. What a screen carries out begins there as soon as that screen is ready. */
  readonly opens: (caseId: string) => string;
}

/** Works only on the screens that offer it. */
interface ScreenCommand extends Base {
  readonly id: ScreenCommandId;
  readonly place: 'screen';
}

/** Something that can be done: by its keys, from the palette and from the application's menu. */
export type Command = AlwaysCommand | AnywhereCommand | CaseCommand | ScreenCommand;
