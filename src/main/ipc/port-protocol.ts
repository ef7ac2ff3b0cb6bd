import type { Result } from '../../shared/result.ts';
import type { VaultMethod } from '../../shared/vault/contract.ts';

/** What the window says to the vault process through its port. */
export type PortRequest =
  | { readonly kind: 'call'; readonly id: string; readonly method: string; readonly input: unknown }
  | {
      readonly kind: 'vault';
      readonly id: string;
      readonly method: VaultMethod;
      readonly input: unknown;
    }
  | { readonly kind: 'cancel'; readonly id: string };

/** What the vault process answers. */
export type PortReply =
  | { readonly kind: 'result'; readonly id: string; readonly result: Result<unknown> }
  | { readonly kind: 'progress'; readonly id: string; readonly done: number; readonly total: number };

/** What main says to the vault process. A port travels beside `connect`. */
export type HostMessage = { readonly kind: 'connect' } | { readonly kind: 'close' };

/** An unexpected fault as it may be logged: where, never what about. */
export interface LoggedFault {
  readonly reference: string;
  readonly name: string;
  readonly code: string | null;
  readonly frames: readonly string[];
}

/** What the vault process says to main. */
export interface VaultNotice {
  readonly kind: 'fault';
  readonly fault: LoggedFault;
}

/** A line of a stack that names a place: `at name (file:line:column)`. */
const FRAME = /^at .*:\d+:\d+\)?$/;

/**
 * Strips a fault to what may stand in a log: its kind and the places in our code. Messages are left out, because those
 * of the database and of validation can quote what a person wrote; a message may itself look like lines of a stack, so
 * it is cut out of the stack before the lines are looked at.
 */
export function loggedFault(error: unknown, reference: string): LoggedFault {
  const known = error instanceof Error ? error : new Error('not an error');
  const code = 'code' in known && typeof known.code === 'string' ? known.code : null;
  const frames = (known.stack ?? '')
    .replace(known.message, '')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => FRAME.test(text))
    .slice(0, 12);
  return { reference, name: known.constructor.name, code, frames };
}
