import { useSyncExternalStore } from 'react';

import { assertNever } from '../../../shared/result.ts';
import { useSession } from '../session.ts';
import type { Place } from './availability.ts';
import type { Acts, Command } from './command.ts';
import type { Desk } from './desk.ts';

/** Where the window stands, and what carries a command out there. */
export interface Commands {
  readonly place: Place;
  readonly run: (command: Command) => void;
}

/** What can be done at the open window. */
export function useCommands(desk: Desk, acts: Acts): Commands {
  const { account } = useSession();
  const { caseHere, offers } = useSyncExternalStore(desk.subscribe, desk.state);
  const offered = new Set(offers.map(({ id }) => id));
  const place: Place = { roles: account.roles, caseHere, offered };
  const run = (command: Command): void => {
    if (desk.carryOut(command.id)) return;
    switch (command.place) {
      case 'always':
      case 'anywhere':
        return command.act(acts);
      case 'case':
      case 'open-case': {
        if (caseHere === null) return;
        const path = command.opens(caseHere.caseId);
        desk.waitFor(command.id, path);
        return acts.go(path);
      }
      case 'screen':
        return;
      default:
        return assertNever(command);
    }
  };
  return { place, run };
}
