import { useEffect, useEffectEvent } from 'react';

import type { ScreenCommandId } from './command.ts';
import { useDesk } from './desk.ts';

interface Options {
  /** While it is true, the screen does not carry the command out. */
  readonly isDisabled?: boolean;
}

/** Carries out a command for as long as the component is on the screen: at its keys, from the palette and the menu. */
export function useCommand(id: ScreenCommandId, run: () => void, { isDisabled = false }: Options = {}): void {
  const desk = useDesk();
  const onRun = useEffectEvent(run);
  useEffect(() => (isDisabled ? undefined : desk.offer(id, () => onRun())), [desk, id, isDisabled]);
}
