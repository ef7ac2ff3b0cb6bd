import type { ImportWarning } from './proposal.ts';

/** Tells what could not be taken over: a code, and the place inside the resource. */
export type Warn = (code: string, field: string) => void;

/** How many places of one kind of warning are kept. The count goes on. */
const KEPT_PATHS = 20;

/** Gathers what the reader of a proposal should know, by code. */
export class Warnings {
  readonly #byCode = new Map<string, { count: number; paths: string[] }>();

  /** Adds one. The path names a place in the file, never its content. */
  add(code: string, path: string): void {
    const found = this.#byCode.get(code) ?? { count: 0, paths: [] };
    this.#byCode.set(code, found);
    found.count += 1;
    if (found.paths.length < KEPT_PATHS) found.paths.push(path);
  }

  /** All of them, in the order in which their codes first came up. */
  list(): ImportWarning[] {
    return [...this.#byCode].map(([code, { count, paths }]) => ({ code, count, paths }));
  }
}
