import { createContext } from 'react';

/** What a pane that could not be drawn does about it. */
export interface FaultDesk {
  /** Writes the fault down, without a word of what was on the screen. */
  readonly report: (error: unknown, reference: string) => void;
  /** Copies a reference for whoever looks after the program. */
  readonly copy: (reference: string) => void;
}

/** Filled by the window; without it a fault is shown and not written down. */
export const FaultContext = createContext<FaultDesk | null>(null);
