import type { z } from 'zod';

import type { Result } from '../result.ts';
import type { Permission } from '../staff/permissions.ts';

/** What a read was about, for the audit trail: an entity's table and its id, or `null` id for a list. */
export interface Subject {
  readonly entity: string;
  readonly id: string | null;
}

interface MethodSpec<I extends z.ZodType, O extends z.ZodType> {
  readonly input: I;
  readonly output: O;
  /** What a role must hold to call it. */
  readonly needs: Permission;
}

/** A method that only reads. Its read is written to the audit trail under `subject`. */
export interface QuerySpec<I extends z.ZodType, O extends z.ZodType> extends MethodSpec<I, O> {
  readonly kind: 'query';
  readonly subject: (input: z.output<I>) => Subject;
}

/** A method that changes something, in one transaction, with its audit entry. */
export interface CommandSpec<I extends z.ZodType, O extends z.ZodType> extends MethodSpec<I, O> {
  readonly kind: 'command';
  /** Names of the cached reads that this change makes old; the window fetches them again. */
  readonly stales: readonly string[];
}

/** A method that works something out from its input alone: no database, so long work holds nobody up. */
export interface CalculationSpec<I extends z.ZodType, O extends z.ZodType> extends MethodSpec<I, O> {
  readonly kind: 'calculation';
}

/** Any method. */
export type AnySpec =
  QuerySpec<z.ZodType, z.ZodType> | CommandSpec<z.ZodType, z.ZodType> | CalculationSpec<z.ZodType, z.ZodType>;

/** Declares a query. */
export const query = <I extends z.ZodType, O extends z.ZodType>(
  spec: Omit<QuerySpec<I, O>, 'kind'>,
): QuerySpec<I, O> => ({ kind: 'query', ...spec });

/** Declares a command. */
export const command = <I extends z.ZodType, O extends z.ZodType>(
  spec: Omit<CommandSpec<I, O>, 'kind'>,
): CommandSpec<I, O> => ({ kind: 'command', ...spec });

/** Declares a calculation. */
export const calculation = <I extends z.ZodType, O extends z.ZodType>(
  spec: Omit<CalculationSpec<I, O>, 'kind'>,
): CalculationSpec<I, O> => ({ kind: 'calculation', ...spec });

/** The methods of one domain, by name. */
export type Contract = Readonly<Record<string, AnySpec>>;

/** The calling side of a contract: every method takes its input, and options of the caller's own kind, and answers. */
export type Api<C extends Readonly<Record<string, Contract>>, Options> = {
  readonly [D in keyof C]: {
    readonly [M in keyof C[D]]: (
      input: z.input<C[D][M]['input']>,
      options?: Options,
    ) => Promise<Result<z.output<C[D][M]['output']>>>;
  };
};
