import type { ParseArgsConfig } from 'node:util';

/** A failure with words for whoever typed the command. */
export class CommandFailed extends Error {
  override name = 'CommandFailed';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Options as parsed: text, or `true` for a switch that was given. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** What a command was given. */
export interface Given {
  readonly options: Options;
  readonly positionals: readonly string[];
}

/** One command: what it takes and what it does. Its answer is printed as JSON. */
export interface Command {
  readonly name: string;
  /** Arguments and options as the help shows them. */
  readonly usage: string;
  /** What it does, in one sentence. */
  readonly purpose: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly run: (given: Given) => Promise<unknown>;
}

/** The text of an option that the command cannot do without. */
export function required(options: Options, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value === '')
    throw new CommandFailed('usage', `--${name} is needed. See: almoner help`);
  return value;
}

/** The text of an option, or a default. */
export const optional = (options: Options, name: string, otherwise: string): string => {
  const value = options[name];
  return typeof value === 'string' ? value : otherwise;
};

/** A positional argument that the command cannot do without. */
export function positional(given: Given, index: number, name: string): string {
  const value = given.positionals[index];
  if (value === undefined) throw new CommandFailed('usage', `${name} is needed. See: almoner help`);
  return value;
}
