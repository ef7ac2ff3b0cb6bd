import type { z } from 'zod';

import type { CalculationSpec, CommandSpec, Contract } from '../../shared/ipc/contract.ts';
import type { Account } from '../../shared/staff/account.ts';
import type { Db } from '../database/kysely.ts';

/** Everything a handler may touch. There is no other way to reach the database. */
export interface Context {
  /** The transaction of this call. */
  readonly db: Db;
  /** Who calls. */
  readonly account: Account;
  /** The instant of this call, ISO-8601 UTC. */
  readonly now: string;
}

/** What a command did, for the audit trail. */
export interface Change {
  /** Table of the record that changed. */
  readonly entity: string;
  readonly id: string;
  /** The case it belongs to, so that the case's trail shows it. */
  readonly caseId: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * A command's answer with what it did. A command that returns no `change` does not compile; `null` says that nothing
 * changed beyond what the trail already tells: a retry of something done, or another keystroke of a draft.
 */
export interface Audited<T> {
  readonly value: T;
  readonly change: Change | null;
}

/** What long work reports to, and asks whether to stop. */
export interface Watcher {
  readonly progress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

type HandlerOf<S> =
  S extends CommandSpec<infer I, infer O>
    ? (input: z.output<I>, ctx: Context) => Promise<Audited<z.output<O>>>
    : S extends CalculationSpec<infer I, infer O>
      ? (input: z.output<I>, watcher: Watcher) => Promise<z.output<O>>
      : S extends { readonly input: infer I extends z.ZodType; readonly output: infer O extends z.ZodType }
        ? (input: z.output<I>, ctx: Context) => Promise<z.output<O>>
        : never;

/** The main side of a domain's contract: one handler for each method. */
export type HandlersOf<C extends Contract> = { readonly [M in keyof C]: HandlerOf<C[M]> };
