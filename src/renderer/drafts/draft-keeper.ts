import { refuse, type Refusal, type Result } from '../../shared/result.ts';
import type { Draft } from '../../shared/drafts/contract.ts';

/** How a form's unsaved work stands. */
export type DraftState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'not-saved'; readonly refusal: Refusal };

/** A draft is saved this long after the last key. @source ux.md §3.2 rule 4. */
const QUIET_MS = 300;
/**
 * A save begins at latest this long after the first unsaved key, however fast the typing: it must be on disk within a
 * second, and a busy machine needs some of that for the writing.
 */
const LATEST_MS = 700;

/** Stands where a draft that is not on disk has no time: after every other in their order. */
const NOT_YET = '9999-12-31T23:59:59.999Z';

type Body = Draft['body'];

interface Store {
  readonly save: (draft: Omit<Draft, 'savedAt'>) => Promise<Result<{ readonly savedAt: string }>>;
  readonly discard: (draft: Pick<Draft, 'key'>) => Promise<Result<unknown>>;
}

interface Start {
  readonly key: string;
  readonly caseId: string | null;
  /** Who writes it; nobody else may save it. */
  readonly ownerId: string;
  /** The draft it goes on from. */
  readonly stored: Draft | null;
}

/**
 * Keeps one form's work safe while it is typed. It lives outside React, so that a form that is taken off the screen by a
 * lock still gets its last words saved. Saves never overlap: each one waits for the answer of the one before.
 */
export class DraftKeeper {
  readonly key: string;
  readonly ownerId: string;
  readonly #caseId: string | null;
  readonly #store: Store;
  readonly #listeners = new Set<() => void>();
  #revision: number;
  #unsaved: Body | null = null;
  #firstUnsavedMs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #state: DraftState;
  #isClosed = false;

  constructor({ key, caseId, ownerId, stored }: Start, store: Store) {
    this.key = key;
    this.ownerId = ownerId;
    this.#caseId = caseId;
    this.#store = store;
    this.#revision = stored?.revision ?? 0;
    this.#state =
      stored && stored.savedAt !== NOT_YET ? { kind: 'saved', at: stored.savedAt } : { kind: 'idle' };
  }

  get state(): DraftState {
    return this.#state;
  }

  /** What has not been acknowledged yet, or `null` when everything is on disk. */
  get unsaved(): Body | null {
    return this.#unsaved;
  }

  /** The unsaved work as the draft it would become, or `null` when everything is on disk. */
  asDraft(): Draft | null {
    if (this.#unsaved === null) return null;
    return {
      key: this.key,
      caseId: this.#caseId,
      body: this.#unsaved,
      revision: this.#revision,
      savedAt: NOT_YET,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes the form's values as they stand now and saves them soon. */
  change(body: Body): void {
    if (this.#isClosed) return;
    const nowMs = performance.now();
    if (this.#unsaved === null) this.#firstUnsavedMs = nowMs;
    this.#unsaved = body;
    this.#set({ kind: 'saving' });
    clearTimeout(this.#timer);
    const waitMs = Math.min(QUIET_MS, Math.max(0, this.#firstUnsavedMs + LATEST_MS - nowMs));
    this.#timer = setTimeout(() => void this.flush(), waitMs);
  }

  /**
   * Saves now.
   *
   * @returns Whether everything is acknowledged.
   */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#unsaved !== null) {
      this.#running ??= this.#save(this.#unsaved).finally(() => {
        this.#running = null;
      });
      await this.#running;
      if (this.#state.kind === 'not-saved') return false;
    }
    await this.#running;
    return true;
  }

  /** Forgets the draft here and on disk; nothing is saved afterwards. For when the work was signed or thrown away. */
  async discard(): Promise<Result<unknown>> {
    this.close();
    await this.#running;
    return this.#revision === 0 ? { ok: true, value: null } : await this.#store.discard({ key: this.key });
  }

  /** Ends it without touching the disk, for when main has already removed the draft. */
  close(): void {
    this.#isClosed = true;
    this.#unsaved = null;
    clearTimeout(this.#timer);
    this.#set({ kind: 'idle' });
  }

  async #save(body: Body): Promise<void> {
    const revision = this.#revision + 1;
    const draft = { key: this.key, caseId: this.#caseId, body, revision };
    const result = await this.#store.save(draft).catch(() => refuse('unexpected'));
    // Counted even if the form was closed meanwhile: `discard` must know that there is something on disk.
    if (result.ok) this.#revision = revision;
    if (this.#isClosed) return;
    if (!result.ok) return this.#set({ kind: 'not-saved', refusal: result.refusal });
    // Typed meanwhile: that part is still to be saved.
    if (this.#unsaved !== body) {
      this.#firstUnsavedMs = performance.now();
      return this.#set({ kind: 'saving' });
    }
    this.#unsaved = null;
    this.#set({ kind: 'saved', at: result.value.savedAt });
  }

  #set(state: DraftState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
