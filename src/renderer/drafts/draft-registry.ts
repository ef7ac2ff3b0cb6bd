import type { Draft } from '../../shared/drafts/contract.ts';
import type { DraftKeeper, DraftState } from './draft-keeper.ts';

/** Every form with work in this window: what lock and close must see saved. */
const keepers = new Map<string, DraftKeeper>();
/** The forms on the screen, by key; a form may be taken off and put back before its last save is acknowledged. */
const onScreen = new Map<string, number>();
const listeners = new Set<() => void>();
let overall: DraftState = { kind: 'idle' };

/** The keeper of a form that still has unsaved work of this owner, for a form that comes back on the screen. */
export function keeperWithWork(key: string, ownerId: string): DraftKeeper | undefined {
  const keeper = keepers.get(key);
  return keeper?.ownerId === ownerId && keeper.unsaved !== null ? keeper : undefined;
}

/** Work that could not be saved, as the drafts it would have become. */
export const unsavedDrafts = (form: string, caseId: string | null): readonly Draft[] =>
  [...keepers.values()].flatMap((keeper) => {
    const draft = keeper.asDraft();
    return draft !== null && draft.caseId === caseId && draft.key.startsWith(`${form}:`) ? [draft] : [];
  });

/** Watches a form's work while it is on the screen, and afterwards until its last words are acknowledged. */
export function register(keeper: DraftKeeper): () => void {
  const { key } = keeper;
  keepers.set(key, keeper);
  onScreen.set(key, (onScreen.get(key) ?? 0) + 1);
  const unsubscribe = keeper.subscribe(tell);
  tell();
  return () => {
    onScreen.set(key, (onScreen.get(key) ?? 1) - 1);
    void forgetWhenSaved(keeper).finally(unsubscribe);
  };
}

async function forgetWhenSaved(keeper: DraftKeeper): Promise<void> {
  const { key } = keeper;
  const isSaved = await keeper.flush();
  if (isSaved && onScreen.get(key) === 0 && keepers.get(key) === keeper) keepers.delete(key);
  tell();
}

/**
 * Saves the work of every form now.
 *
 * @returns Whether all of it is acknowledged.
 */
export async function flushDrafts(): Promise<boolean> {
  const answers = await Promise.all([...keepers.values()].map((keeper) => keeper.flush()));
  return answers.every(Boolean);
}

/** Saves what an earlier lock could not, now that its owner is back. */
export function retryDraftsOf(ownerId: string): void {
  for (const keeper of keepers.values()) if (keeper.ownerId === ownerId) void keeper.flush();
}

/** Whether any form has work that is not acknowledged. */
export const hasUnsavedWork = (): boolean => [...keepers.values()].some((keeper) => keeper.unsaved !== null);

/** The worst state of all forms: one sentence for the whole window. */
export const overallState = (): DraftState => overall;

/** Tells when the overall state may have changed. */
export function subscribeToDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  const states = [...keepers.values()].map((keeper) => keeper.state);
  overall = states.find((state) => state.kind === 'not-saved') ??
    states.find((state) => state.kind === 'saving') ??
    states.find((state) => state.kind === 'saved') ?? { kind: 'idle' };
  for (const listener of listeners) listener();
}
