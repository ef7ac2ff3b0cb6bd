import type { Place } from './availability.ts';
import { useCommandInputs } from './use-command-inputs.ts';
import { useAlwaysActs } from './use-always-acts.ts';

const NOBODY_HERE: Place = { roles: [], caseHere: null, offered: new Set() };

/** The few commands that work while nobody is signed in. Draws nothing. */
export function LockedCommands(): null {
  const acts = useAlwaysActs();
  useCommandInputs(NOBODY_HERE, (command) => {
    if (command.place === 'always') command.act(acts);
  });
  return null;
}
