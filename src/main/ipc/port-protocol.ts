import type { LoggedFault } from '../../shared/ipc/fault.ts';
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

/** What the vault process says to main. */
export interface VaultNotice {
  readonly kind: 'fault';
  readonly fault: LoggedFault;
}
