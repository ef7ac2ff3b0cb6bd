import type { Bridge } from '../../shared/ipc/bridge.ts';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** Everything the window can reach beyond itself. */
export const { bridge } = window;
