import { createContext, use } from 'react';

import type { PersonLine } from '../../../shared/people/person.ts';
import type { CaseHere } from './availability.ts';
import type { CommandId, ScreenCommandId } from './command.ts';

/** The most cases that are remembered. */
const RECENT = 8;

/** A case that was on the screen since the last unlock. */
export interface RecentCase {
  readonly caseId: string;
  readonly person: PersonLine;
}

/** What the screens tell the commands. Never changed: each change makes a new one. */
export interface DeskState {
  readonly caseHere: CaseHere | null;
  /** Newest first. In memory only, and gone with the lock. */
  readonly recentCases: readonly RecentCase[];
  readonly offers: readonly Offer[];
}

interface Offer {
  readonly id: ScreenCommandId;
  readonly run: () => void;
}

/**
 * Where screens and commands meet for as long as the vault is open: a screen says which case it shows and what it can
 * carry out; a command that leads to another screen waits here until that screen is ready.
 */
export class Desk {
  #state: DeskState = { caseHere: null, recentCases: [], offers: [] };
  #waiting: { readonly id: CommandId; readonly path: string } | null = null;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): DeskState => this.#state;

  /** What a screen carries out while it is shown. */
  offer(id: ScreenCommandId, run: () => void): () => void {
    const offer = { id, run };
    this.#set({ offers: [...this.#state.offers, offer] });
    if (this.#waiting?.id === id) {
      this.#waiting = null;
      run();
    }
    return () => this.#set({ offers: this.#state.offers.filter((other) => other !== offer) });
  }

  /** Has the screen on top carry out a command. Answers whether there is one that can. */
  carryOut(id: CommandId): boolean {
    const offer = this.#state.offers.findLast((other) => other.id === id);
    offer?.run();
    return offer !== undefined;
  }

  /** Has a command carried out by the screen at an address, once it offers to. */
  waitFor(id: CommandId, path: string): void {
    this.#waiting = { id, path };
  }

  /** The window is at another address: what waits for a screen elsewhere is forgotten. */
  arrived(path: string): void {
    if (this.#waiting?.path !== path) this.#waiting = null;
  }

  /** A case file is on the screen. */
  showCase(caseHere: CaseHere, person: PersonLine): () => void {
    const { caseId } = caseHere;
    const others = this.#state.recentCases.filter((recent) => recent.caseId !== caseId);
    this.#set({ caseHere, recentCases: [{ caseId, person }, ...others].slice(0, RECENT) });
    return () => this.#set({ caseHere: null });
  }

  #set(changes: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

/** Filled by the shell. */
export const DeskContext = createContext<Desk | null>(null);

/** Where screens and commands meet. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk needs the shell above it');
  return desk;
}
