import { assertNever } from '../../../shared/result.ts';
import { may, type Role } from '../../../shared/staff/permissions.ts';
import type { Command, CommandId } from './command.ts';

/** The case whose file is on the screen. */
export interface CaseHere {
  readonly caseId: string;
  readonly isOpen: boolean;
}

/** Who is at the window, and what it shows. */
export interface Place {
  /** None while nobody is signed in. */
  readonly roles: readonly Role[];
  readonly caseHere: CaseHere | null;
  /** What the screen itself carries out now. */
  readonly offered: ReadonlySet<CommandId>;
}

/** Whether a command can be carried out here and now. */
export function isAvailable(command: Command, { roles, caseHere, offered }: Place): boolean {
  if (command.place === 'always') return true;
  if (!may(roles, command.needs)) return false;
  switch (command.place) {
    case 'anywhere':
      return true;
    case 'case':
      return caseHere !== null;
    case 'open-case':
      return caseHere?.isOpen === true;
    case 'screen':
      return offered.has(command.id);
    default:
      return assertNever(command);
  }
}

/** The command that keys stand for here, or `undefined` for keys that mean nothing. */
export const commandOf = (keys: string, commands: readonly Command[], place: Place): Command | undefined =>
  commands.find(
    (command) =>
      command.keys.includes(keys) &&
      isAvailable(command, place) &&
      !(command.place === 'anywhere' && command.isKeyOutsideCase === true && place.caseHere !== null),
  );
