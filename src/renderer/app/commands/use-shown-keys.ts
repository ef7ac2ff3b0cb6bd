import { useLook } from '../look.ts';
import type { Command } from './command.ts';
import { isSingleKey } from './keys.ts';

/** The keys of a command that work for this user: letters alone only where they are wanted. */
export function useShownKeys(): (command: Pick<Command, 'keys'>) => readonly string[] {
  const { singleKeys } = useLook().preferences;
  return ({ keys }) => keys.filter((candidate) => singleKeys || !isSingleKey(candidate));
}
